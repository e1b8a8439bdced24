import { html } from 'lit/html.js';
import type { FormField, JsonValue } from '@guitu/forms';
import { fieldGrid } from '../form/field-list.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import type { FileScene } from '../files/file-scene.js';
import { signaturePlace } from './signature-place.js';
import { signatureTool } from './signature-tool.js';

/** What is asked for where somebody signs, and where somebody refuses to. */
const SIGNING: readonly string[] = ['method', 'evidence'];
const REFUSING: readonly string[] = ['refusalReason', 'witness'];

/** The members of a signature: who, when and how, and the proof of it below them. */
export function signatureFields(scene: FileScene, path: string): unknown {
  const { signals } = scene.view.store;
  const place = signaturePlace(scene, path);
  return html`${follow(signals, () => fieldGrid(choosing(scene, place.key, path), askedMembers(scene.view, path)))}
  ${follow(signals, () => signatureTool(scene, place, path))}`;
}

/** Members that have a place; what belongs to the other choice only while the document holds it. */
function askedMembers({ store }: FormView, path: string): readonly FormField[] {
  const refused = store.watch(`${path}/refused`).value === true;
  return store
    .fields(path)
    .filter(({ field }) => field.name !== 'evidence')
    .filter(
      (field) =>
        !(refused ? SIGNING : REFUSING).includes(field.field.name) || store.watch(field.path).value !== undefined,
    );
}

/**
 * A view in which saying whether somebody refuses puts away what belongs to the other choice, and brings back what
 * had been put away: a wrong press on a radio button loses nothing, and the document says only one of the two.
 */
function choosing({ view }: FileScene, key: string, path: string): FormView {
  const { store } = view;
  const kept = view.state<Readonly<Record<string, JsonValue | undefined>>>(`kept ${key}`, {});
  return {
    ...view,
    choose: (at, value) => {
      if (at !== `${path}/refused`) return view.choose(at, value);
      const [away, back] = value === true ? [SIGNING, REFUSING] : [REFUSING, SIGNING];
      const before = kept.peek();
      const after: Record<string, JsonValue | undefined> = { ...before };
      const members = store.get(path);
      const isKept = view.act(
        at,
        () =>
          store.batch(() => {
            for (const name of away) {
              after[name] = store.get(`${path}/${name}`) ?? before[name];
              store.clear(`${path}/${name}`);
            }
            for (const name of back) {
              const text = before[name];
              if (text !== undefined && store.get(`${path}/${name}`) === undefined) store.set(`${path}/${name}`, text);
            }
            return store.set(at, value);
          }),
        true,
      );
      // Where the page does not want the change, nothing of it stays.
      if (isKept) kept.value = after;
      else store.set(path, members);
    },
  };
}
