import { expect } from '@open-wc/testing';
import { linkAddress } from '../../src/ui/link.ts';

describe('the address of a link', () => {
  for (const href of [
    'https://shop.example/terms',
    'http://shop.example',
    '//cdn.example/terms.pdf',
    '/account/orders?page=2#top',
    'orders',
    '#orders',
    '?section=orders',
    'mailto:service@shop.example',
    'HTTPS://SHOP.EXAMPLE',
  ]) {
    it(`stays as it is: ${href}`, () => expect(linkAddress(href)).to.equal(href));
  }

  for (const href of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\n:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://shop.example/1',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'view-source:javascript:alert(1)',
    'https://',
    '',
    undefined,
  ]) {
    it(`is none: ${JSON.stringify(href)}`, () => expect(linkAddress(href)).to.equal(undefined));
  }
});
