import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { type Stage, type Backstage, onStage, stage } from '../../stories/harness.ts';
import { mount } from './user.ts';

/** Puts an element on a stage of its own, and gives what is behind it. */
export async function play<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  setting: Stage,
  element: TemplateResult,
): Promise<{ el: HTMLElementTagNameMap[Tag] } & Backstage> {
  const backstage = stage(setting);
  return { el: await mount(tag, onStage(backstage, element)), ...backstage };
}

/** No violation that axe can find, in light and in dark. */
export async function expectAccessible(element: HTMLElement): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === 'dark' ? '#111' : '#fff';
    document.body.style.color = scheme === 'dark' ? '#eee' : '#111';
    await coloursSettle();
    await isAccessible(element).catch(async () => {
      // On a busy machine some colours are still those of the other scheme. What is wrong stays wrong.
      await aTimeout(500);
      await isAccessible(element);
    });
  }
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
}

const isAccessible = async (element: HTMLElement): Promise<void> => {
  await expect(element).to.be.accessible();
};

/**
 * Colours fade from one scheme to the other, and dialogs fade in: in between, nothing can be said of their contrast. So
 * whatever moves is brought to its end; what moves for ever (a placeholder's shimmer) has none, and stays.
 */
async function coloursSettle(): Promise<void> {
  await emulateMedia({ reducedMotion: 'reduce' });
  await nextFrame();
  await nextFrame();
  for (const animation of movements(document))
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  await nextFrame();
}

/** The animations of a tree and of the shadow trees in it. */
function movements(root: Document | ShadowRoot): readonly Animation[] {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...root.getAnimations(), ...shadows.flatMap(movements)];
}

interface Story {
  readonly args?: object | undefined;
}

/** Puts a story on the screen as it is written. */
export function mountStory<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  meta: { readonly render?: unknown },
  story: Story,
): Promise<HTMLElementTagNameMap[Tag]> {
  const draw = meta.render as (args: object) => TemplateResult;
  return mount(tag, draw(story.args ?? {}));
}
