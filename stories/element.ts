import type { Meta } from '@storybook/web-components-vite';
import { type TemplateResult, html as plainHtml } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { type Stage, onStage, stage } from './harness.ts';
import { type Step, take } from './steps.ts';

type Tag = keyof HTMLElementTagNameMap;

/** The args of an element's stories: its own properties, on a stage. */
export type ArgsOf<T extends Tag> = Stage &
  Partial<Omit<HTMLElementTagNameMap[T], keyof HTMLElement>> & {
    /** What is done there before one looks. */
    readonly steps?: readonly Step[] | undefined;
  };

/** What `ArgsOf` says beside the element's own properties. */
const ofTheStage: ReadonlySet<string> = new Set<keyof ArgsOf<Tag>>([
  ...(['as', 'acting', 'lookOnly', 'world', 'latency', 'faults', 'signedOut', 'longNames', 'wire'] as const),
  'steps',
]);

/** An element with what the args say of its properties, set as a page's script would; those unsaid it keeps as they are. */
export function element(tag: Tag, args: object, content: TemplateResult = plainHtml``): TemplateResult {
  const name = unsafeStatic(tag);
  const properties = Object.entries(args).filter(([key, value]) => !ofTheStage.has(key) && value !== undefined);
  // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html -- in static templates a tag may be bound
  return html`<${name} ${ref((node) => void Object.assign(node ?? {}, Object.fromEntries(properties)))}>${content}</${name}>`;
}

/** What the stories of an element have in common: it stands on its stage, and what is done there is done. */
export const stories = <T extends Tag>(tag: T): Pick<Meta<ArgsOf<T>>, 'render' | 'play'> => ({
  render: (args) => onStage(stage(args), element(tag, args)),
  play: ({ canvasElement, args: { steps = [] } }) => take(steps, canvasElement, tag),
});
