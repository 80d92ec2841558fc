import { paintCanvas, type Scene, type Transform } from '#lib/figure/index.ts';
import { sentScene } from '../sent-scene.ts';

export interface PaintRequest {
  scene: Scene;
  /** Device pixels of one pixel of the scene. */
  ratio: number;
  /** Whether it is all of a picture, or what lies under other layers, which are still to come, or these. */
  part: 'whole' | 'under' | 'over';
}

interface Painted {
  bitmap: ImageBitmap;
  scene: Scene;
  transform: Transform;
}

/** Lines, symbols and marks that a frame has time for. */
const most = 4000;

/**
 * Paints a picture at once where that is quick. Where it is not, a worker paints it, and meanwhile the last picture is
 * moved to where the new one will be: panning and zooming stay fluent, however much there is.
 */
export class BackgroundPainter {
  readonly #done: () => void;
  #worker: Worker | null = null;
  #waiting: Omit<Painted, 'bitmap'> | null = null;
  /** What has been sent ahead of the rest of its scene. */
  #ahead: Omit<PaintRequest, 'part'> | null = null;
  #last: Painted | null = null;
  #seen = false;
  /** Rather slowly than not at all. */
  #broken = false;

  /** @param done called when there is a new picture to show */
  constructor(done: () => void) {
    this.#done = done;
  }

  /** What is being painted. */
  get painting(): Scene | null {
    return this.#waiting?.scene ?? null;
  }

  /** As long as a picture is being painted, there is no use in making the next scene. */
  get busy(): boolean {
    return this.#waiting !== null && this.#last !== null;
  }

  /**
   * @param transform of the scene
   * @param wanted the transform to show it at, where a newer scene is not there yet
   * @returns whether there is a picture to be seen; the very first one may still be on its way
   */
  paint(context: CanvasRenderingContext2D, scene: Scene, transform: Transform, wanted: Transform): boolean {
    if (workOf(scene) <= most || this.#broken) {
      this.#forget();
      paintCanvas(context, scene);
      this.#seen = true;
      return true;
    }
    const ratio = context.getTransform().a;
    if (this.#waiting === null && this.#last?.scene !== scene) this.#send(scene, transform, ratio);
    if (this.#last) show(context, this.#last, wanted, ratio);
    // What was to be seen shall not vanish; before the first picture there is only the ground.
    else paintCanvas(context, this.#seen ? scene : { ...scene, layers: [] });
    this.#seen ||= this.#last !== null;
    return this.#seen;
  }

  /** Has what lies under the rest of a scene painted while that is being made. */
  begin(scene: Scene, ratio: number): void {
    if (workOf(scene) <= most || this.#broken) return;
    this.#ahead = { scene, ratio };
    this.#post(scene, ratio, 'under');
  }

  /** Gets ready for pictures that take long. */
  start(): void {
    this.#worker ??= this.#begun();
  }

  close(): void {
    this.#forget();
    // What is still being made shall start no other.
    this.#broken = true;
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting = null;
    this.#ahead = null;
  }

  #send(scene: Scene, transform: Transform, ratio: number): void {
    this.#waiting = { scene, transform };
    const { layers } = scene;
    const ahead = this.#ahead?.ratio === ratio ? this.#ahead.scene.layers : [];
    this.#ahead = null;
    if (ahead.length > 0 && ahead.every((layer, at) => layer === layers[at]))
      this.#post({ ...scene, layers: layers.slice(ahead.length) }, ratio, 'over');
    else this.#post(scene, ratio, 'whole');
  }

  #post(scene: Scene, ratio: number, part: PaintRequest['part']): void {
    this.start();
    this.#worker?.postMessage({ scene: sentScene(scene), ratio, part } satisfies PaintRequest);
  }

  #begun(): Worker {
    const worker = new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data: bitmap }: MessageEvent<ImageBitmap>) => {
      this.#forget();
      this.#last = { bitmap, ...this.#waiting! };
      this.#waiting = null;
      this.#done();
    });
    worker.addEventListener('error', () => {
      this.#broken = true;
      this.#waiting = null;
      this.#done();
    });
    return worker;
  }

  #forget(): void {
    this.#last?.bitmap.close();
    this.#last = null;
  }
}

/** The last picture where it belongs under another transform. */
function show(context: CanvasRenderingContext2D, { bitmap, scene, transform }: Painted, to: Transform, ratio: number) {
  const by = to.scale / transform.scale;
  const onPixel = (at: number) => (by === 1 ? Math.round(at * ratio) / ratio : at);
  context.fillStyle = scene.ground;
  context.fillRect(0, 0, context.canvas.width / ratio, context.canvas.height / ratio);
  context.imageSmoothingEnabled = by !== 1;
  const [x, y] = [onPixel(to.x - transform.x * by), onPixel(to.y - transform.y * by)];
  context.drawImage(bitmap, x, y, (bitmap.width / ratio) * by, (bitmap.height / ratio) * by);
}

function workOf({ layers }: Scene): number {
  let work = 0;
  for (const { marks } of layers) {
    for (const mark of marks) {
      work += mark.shape === 'segments' ? mark.points.length / 4 : mark.shape === 'symbols' ? mark.items.length : 1;
    }
  }
  return work;
}
