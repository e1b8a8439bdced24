import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Part } from 'lit/directive.js';
import type { SignalPort } from '@guitu/forms';

/**
 * Renders a template again whenever a signal that it read changes, and nothing around it. A form thus
 * never renders as a whole: a keystroke touches the field that was typed into and what follows it.
 */
class FollowDirective extends AsyncDirective {
  private signals: SignalPort | undefined;
  private template: (() => unknown) | undefined;
  private stop: (() => void) | undefined;

  /** Drawn once, by a server, there is nothing to follow. */
  override render(_signals: SignalPort, template: () => unknown): unknown {
    return template();
  }

  override update(_part: Part, [signals, template]: [SignalPort, () => unknown]): unknown {
    this.signals = signals;
    this.template = template;
    return this.start();
  }

  protected override disconnected(): void {
    this.stop?.();
  }

  protected override reconnected(): void {
    this.setValue(this.start());
  }

  /** Starts to follow and gives the first rendering, which Lit commits itself. */
  private start(): unknown {
    this.stop?.();
    const template = this.template;
    let first: unknown;
    let started = false;
    this.stop = this.signals?.effect(() => {
      const rendered = template?.();
      if (started) this.setValue(rendered);
      else first = rendered;
    });
    started = true;
    return first;
  }
}

/** Shows what `template` gives and follows the signals it reads. */
export const follow = directive(FollowDirective);
