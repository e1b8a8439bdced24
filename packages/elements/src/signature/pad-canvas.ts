import { noChange } from 'lit/html.js';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { ElementPart, Part } from 'lit/directive.js';
import type { Signal, SignalPort } from '@guitu/forms';
import { drawInk, drawStroke, lineWidth, PAD } from './ink.js';
import type { InkPoint, Stroke } from './ink.js';

/** Lets a pen, a finger or a mouse write on a canvas. */
class PadCanvasDirective extends AsyncDirective {
  private canvas: HTMLCanvasElement | undefined;
  private ink: Signal<readonly Stroke[]> | undefined;
  private signals: SignalPort | undefined;
  private stop: (() => void) | undefined;
  private stroke: InkPoint[] | undefined;
  private pointer: number | undefined;
  private lastTime = 0;

  override render(_ink: Signal<readonly Stroke[]>, _signals: SignalPort): unknown {
    return noChange;
  }

  override update(part: Part, [ink, signals]: [Signal<readonly Stroke[]>, SignalPort]): unknown {
    const canvas = (part as ElementPart).element as HTMLCanvasElement;
    if (canvas === this.canvas && ink === this.ink) return noChange;
    this.disconnected();
    this.canvas = canvas;
    this.ink = ink;
    this.signals = signals;
    this.reconnected();
    return noChange;
  }

  protected override disconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  protected override reconnected(): void {
    const { canvas, ink, signals } = this;
    if (!canvas || !ink || !signals) return;
    const listeners: readonly (readonly [string, (event: PointerEvent) => void])[] = [
      ['pointerdown', this.begin],
      ['pointermove', this.go],
      ['pointerup', this.end],
      ['pointercancel', this.giveUp],
    ];
    for (const [type, listener] of listeners) canvas.addEventListener(type, listener as EventListener);
    const fit = (): void => {
      // As sharp as the screen is.
      canvas.width = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
      canvas.height = Math.max(1, Math.round(canvas.clientHeight * devicePixelRatio));
      drawInk(canvas, ink.peek());
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(canvas);
    const stopDrawing = signals.effect(() => drawInk(canvas, ink.value));
    this.stop = () => {
      for (const [type, listener] of listeners) canvas.removeEventListener(type, listener as EventListener);
      sizes.disconnect();
      stopDrawing();
    };
  }

  private readonly begin = (event: PointerEvent): void => {
    if (this.pointer !== undefined || event.button !== 0) return;
    event.preventDefault();
    this.pointer = event.pointerId;
    try {
      this.canvas?.setPointerCapture(event.pointerId);
    } catch {
      // A pointer that is gone by now is followed as long as it stays on the pad.
    }
    this.stroke = [];
    this.lastTime = event.timeStamp;
    this.add(event);
  };

  private readonly go = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer) return;
    // A screen shows fewer points than a pen has told.
    const all = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
    (all.length > 0 ? all : [event]).forEach((one) => this.add(one));
  };

  private readonly end = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer) return;
    const { stroke, ink } = this;
    this.pointer = undefined;
    this.stroke = undefined;
    if (ink && stroke) ink.value = [...ink.peek(), stroke];
  };

  /** The browser has taken the pointer for something else, so this was no writing. */
  private readonly giveUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer) return;
    this.pointer = undefined;
    this.stroke = undefined;
    if (this.canvas && this.ink) drawInk(this.canvas, this.ink.peek());
  };

  private add({ clientX, clientY, pointerType, pressure, timeStamp }: PointerEvent): void {
    const { canvas, stroke } = this;
    if (!canvas || !stroke) return;
    const box = canvas.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * PAD.width;
    const y = ((clientY - box.top) / box.height) * PAD.height;
    const before = stroke[stroke.length - 1];
    const way = before ? Math.sqrt((x - before.x) ** 2 + (y - before.y) ** 2) : 0;
    // Points closer than this only make the line rough.
    if (before && way < 1) return;
    const speed = way / Math.max(1, timeStamp - this.lastTime);
    this.lastTime = timeStamp;
    stroke.push({ x, y, width: lineWidth(pointerType === 'pen' ? pressure : undefined, speed, before?.width) });
    const context = canvas.getContext('2d');
    if (context) drawStroke(context, stroke, stroke.length - 1);
  }
}

/** Makes a canvas a pad: `<canvas ${padCanvas(ink, signals)}>`. */
export const padCanvas = directive(PadCanvasDirective);
