import { stepList } from '../wider/step-list.js';
import { stepStyles } from '../wider/step-styles.js';
import { guideOf, watchGuide } from '../wider/guides.js';
import type { StepGuide } from '../wider/guides.js';
import { widerWords } from '../wider/wider-words.js';
import { COMPANION_WORDS } from './companion-words.js';
import type { CompanionPart, Frame } from './form-companion.js';
import { pageGuide } from './page-guide.js';
import { verticalStyles } from './vertical-styles.js';

export const styles = [stepStyles, verticalStyles];

/** Asks the page whether the person may go from one section of a form on one page to another. */
export type AskStep = (from: string, to: string) => boolean;

/** The steps of a form, or the sections of one that is on one page. */
export function joinSteps(frame: Frame, ask: AskStep): CompanionPart {
  const { store, form } = frame;
  const page = pageGuide(frame, ask);
  const guide = store.signals.signal<StepGuide>(page);
  let endList: (() => void) | undefined;
  const change = (): void => {
    endList?.();
    guide.value = (form && guideOf(form)) ?? page;
    endList = guide.value.list();
  };
  change();
  const endWatch = form && watchGuide(form, change);
  return {
    draw: () => {
      const words = widerWords(frame);
      const { sections, sectionOf } = { ...COMPANION_WORDS[frame.locale], ...frame.given };
      const said = guide.value === page ? { ...words, steps: sections, stepOf: sectionOf } : words;
      return stepList(frame, said, guide.value.place(), guide.value.go);
    },
    stop: () => {
      endWatch?.();
      endList?.();
      page.stop();
    },
  };
}
