import { render } from 'lit/html.js';
import type { RootPart } from 'lit/html.js';
import { adoptStyles } from './form/adopt-styles.js';
import type { Style } from './styles/style.js';

/** How a property follows an attribute. */
export interface PropertyOptions {
  /** Name of the attribute; that of the property when absent, none when `false`. */
  readonly attribute?: string | false;
  /** What the text of the attribute is read as; a text when absent. */
  readonly type?: typeof Boolean | typeof Number;
}

/** The properties of an element whose change draws it anew. */
export type Properties = Readonly<Record<string, PropertyOptions>>;

/** Names of the properties that changed, with what they were. */
export type Changed = ReadonlyMap<string, unknown>;

/** Servers have no elements, but they may import what a page imports. */
const ElementBase = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * An element that draws a Lit template of its properties. The base class of Lit does this and much
 * that these elements do not use; a page that has one form would load it all.
 */
export abstract class TemplateElement extends ElementBase {
  /** @internal */
  static readonly properties: Properties = {};
  /** @internal */
  static readonly styles: readonly Style[] = [];

  /** Browsers ask for it when the tag is registered, before the first element is made. */
  static get observedAttributes(): string[] {
    for (const name of Object.keys(this.properties)) observeProperty(this.prototype, name);
    return Object.keys(attributesOf(this));
  }

  /** Where the element draws; there from the moment it is first connected. */
  renderRoot!: HTMLElement | ShadowRoot;
  private readonly values = new Map<string, unknown>();
  private changed = new Map<string, unknown>();
  private waiting: Promise<void> | undefined;
  private rootPart: RootPart | undefined;

  constructor() {
    super();
    // What a page gave before the tag was registered hides the properties of the class.
    const given = Object.keys(this)
      .filter((name) => name in (this.constructor as typeof TemplateElement).prototype)
      .map((name) => [name, this[name as keyof this]] as const);
    for (const [name] of given) delete this[name as keyof this];
    // The constructors of the classes below set their own first values.
    void Promise.resolve().then(() => given.forEach(([name, value]) => (this[name as keyof this] = value)));
  }

  /** Fulfilled when the element shows the properties it has. */
  get updateComplete(): Promise<void> {
    return Promise.resolve(this.waiting).then(() => (this.waiting ? this.updateComplete : undefined));
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.createRenderRoot();
      this.requestUpdate();
    }
    this.rootPart?.setConnected(true);
  }

  disconnectedCallback(): void {
    this.rootPart?.setConnected(false);
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    const { name, type } = attributesOf(this.constructor as typeof TemplateElement)[attribute] ?? {};
    if (name === undefined) return;
    const value = type === Boolean ? text !== null : type === Number && text !== null ? Number(text) : text;
    Object.assign(this, { [name]: value });
  }

  /** What the element shows. */
  protected abstract render(): unknown;

  /** Called before the element is drawn; properties set here are drawn with it. */
  protected willUpdate(_changed: Changed): void {}

  /** Called when the element has been drawn. */
  protected updated(): void {}

  protected createRenderRoot(): HTMLElement | ShadowRoot {
    // Only a connected element knows whether it is to draw into the page instead; some never do.
    const { rootKind } = this as { readonly rootKind?: 'shadow' | 'light' };
    const root = rootKind === 'light' ? this : this.attachShadow({ mode: 'open' });
    adoptStyles(this, root, (this.constructor as typeof TemplateElement).styles);
    return root;
  }

  /** @internal */
  valueOfProperty(name: string): unknown {
    return this.values.get(name);
  }

  /** @internal */
  setProperty(name: string, value: unknown): void {
    const before = this.values.get(name);
    if (Object.is(before, value) && this.values.has(name)) return;
    this.values.set(name, value);
    if (!this.changed.has(name)) this.changed.set(name, before);
    this.requestUpdate();
  }

  /** Draws after the current task, once for all that changes until then. */
  private requestUpdate(): void {
    if (this.renderRoot) this.waiting ??= Promise.resolve().then(() => this.performUpdate());
  }

  private performUpdate(): void {
    try {
      this.willUpdate(this.changed);
      this.rootPart = render(this.render(), this.renderRoot, { host: this, isConnected: this.isConnected });
    } finally {
      // What is set from here on is drawn in its own turn.
      this.changed = new Map();
      this.waiting = undefined;
    }
    this.updated();
  }
}

/** The properties of a class by the attribute they follow. */
function attributesOf({
  properties,
}: typeof TemplateElement): Record<string, PropertyOptions & { readonly name: string }> {
  const found: Record<string, PropertyOptions & { readonly name: string }> = {};
  for (const [name, options] of Object.entries(properties)) {
    if (options.attribute !== false) found[options.attribute ?? name] = { ...options, name };
  }
  return found;
}

function observeProperty(prototype: TemplateElement, name: string): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: TemplateElement) {
      return this.valueOfProperty(name);
    },
    set(this: TemplateElement, value: unknown) {
      this.setProperty(name, value);
    },
  });
}
