import { html } from 'lit/html.js';
import type { FormStore } from '@guitu/forms';
import { addCheck } from '@guitu/forms/checks';
import type { Check, RunningCheck } from '@guitu/forms/checks';
import type { Drawing } from '../form/drawing.js';
import { showState } from '../form/show-state.js';
import type { FormView } from '../form/view.js';
import { widerWords } from './wider-words.js';

type Checks = Readonly<Record<string, Check>>;
type Running = ReadonlyMap<string, RunningCheck>;

const running = new WeakMap<FormStore, { readonly checks: Checks; readonly byPath: Running }>();

/** How long typing must have rested before a check is made, in milliseconds. */
const PAUSE = 300;

/** Checks that a page makes of single fields, for example with its server: that they are under way is said and shown. */
export function checkedDrawing(checks: Checks): Partial<Drawing> {
  return {
    note: (view, { path }) => {
      const check = runningOf(view.store, checks).get(path);
      const words = widerWords(view);
      if (check?.pending.value) return html`<p class="gt-note gt-pending">${words.checking}</p>`;
      return check?.failed.value ? html`<p class="gt-note">${words.checkFailed}</p>` : undefined;
    },
    connect: (view, host) => {
      const all = runningOf(view.store, checks);
      const drawn = view.element(view.id('', 'title'))?.closest('.gt-form');
      const stops = [
        view.store.signals.effect(() => {
          // Each is asked, so that each is followed.
          const isPending = [...all.values()].filter(({ pending }) => pending.value).length > 0;
          showState(host, 'pending', isPending);
          drawn?.setAttribute('aria-busy', String(isPending));
        }),
        ...[...all].map(([path, check]) => tellAnswers(view, path, check)),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** Says what a check has found when it has, to people who do not see it appear. */
function tellAnswers(view: FormView, path: string, check: RunningCheck): () => void {
  let wasPending = check.pending.peek();
  return view.store.signals.effect(() => {
    const isPending = check.pending.value;
    const isAnswered = wasPending && !isPending;
    wasPending = isPending;
    if (!isAnswered) return;
    view.store.signals.untracked(() => {
      const { issues, title } = view.store.fieldState(path);
      const words = widerWords(view);
      const told = check.failed.peek() ? words.checkFailed : (issues[0]?.message ?? words.checked);
      view.announce(`${title}${words.colon}${told}`);
    });
  });
}

/** The checks of a form, begun when they are first asked for. */
function runningOf(store: FormStore, checks: Checks): Running {
  const known = running.get(store);
  if (known?.checks === checks) return known.byPath;
  known?.byPath.forEach((check) => check.stop());
  const byPath = new Map(
    Object.keys(checks).map(
      (path) => [path, addCheck(store, path, checks[path] as Check, { schedule: later })] as const,
    ),
  );
  running.set(store, { checks, byPath });
  return byPath;
}

function later(task: () => void): () => void {
  const timer = setTimeout(task, PAUSE);
  return () => clearTimeout(timer);
}
