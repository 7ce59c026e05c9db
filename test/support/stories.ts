import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { type Stage, type Backstage, onStage, stage } from '../../stories/harness.ts';
import { canSetPreferences } from './engine.ts';
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

/** No violation that axe can find, in light and in dark. Nothing moves meanwhile: of what fades, no contrast can be told. */
export async function expectAccessible(element: HTMLElement): Promise<void> {
  if (canSetPreferences) await emulateMedia({ reducedMotion: 'reduce' });
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === 'dark' ? '#111' : '#fff';
    document.body.style.color = scheme === 'dark' ? '#eee' : '#111';
    await nextFrame();
    // What cannot be asked to hold still is given the time to fade.
    if (!canSetPreferences) await aTimeout(500);
    await expect(element).to.be.accessible();
  }
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
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
