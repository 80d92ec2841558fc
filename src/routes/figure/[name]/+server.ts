import { figureResponse } from '#lib/server/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url, request }) =>
  figureResponse(process.env.ANNALIST_STORY, params.name, url.searchParams, request.signal);
