import { storyResponse } from '#lib/server/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => storyResponse(process.env.ANNALIST_STORY, request);
