import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/acting-banner.ts';
import '../src/define/buyer-approvals.ts';
import { themes } from '../.storybook/themes.ts';
import { onStage, stage } from './harness.ts';
import './themes.css';

/** Each theme for a part of the page only, so that all of them can stand beside each other. */
for (const [name, text] of Object.entries(themes)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text.replace(':root', `.in-${name}`));
  document.adoptedStyleSheets.push(sheet);
}

const meta: Meta = { title: 'Themes', tags: ['!autodocs'] };
export default meta;

type Story = StoryObj;

const sample = (name: string, scheme: string) => html`
  <section class="sample in-${name} ${scheme}" aria-label=${`${name}, ${scheme}`}>
    <h2>${name}, ${scheme}</h2>
    ${onStage(stage({ as: 'csr', acting: 'buyer-admin' }), html`<acting-banner></acting-banner>`)}
    ${onStage(stage({ as: 'company-admin' }), html`<buyer-approvals heading-level="3"></buyer-approvals>`)}
  </section>
`;

/** The ready themes beside each other. The toolbar has each of them for any story. */
export const SideBySide: Story = {
  // The same sample eight times.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => html`
    <div class="samples">
      ${Object.keys(themes).map((name) => ['light', 'dark'].map((scheme) => sample(name, scheme)))}
    </div>
  `,
};
