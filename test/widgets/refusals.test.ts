import { expect } from '@open-wc/testing';
import { createDecide } from '../../src/capabilities/decide.ts';
import { refusalText } from '../../src/widgets/texts/refusals.ts';
import { acting, sessionOf } from '../capabilities/people.ts';

const textFor = (session: ReturnType<typeof sessionOf>, capability: string): string => {
  const decision = createDecide({ session })(capability);
  return decision.allowed ? 'allowed' : refusalText(decision, 'en');
};

describe('why something is refused', () => {
  it('tells whoever acts already to end that first, and nobody to ask', () => {
    expect(textFor(acting('csr', 'buyer-admin'), 'customer.access')).to.equal(
      'Please end this session first. You act for one customer at a time.',
    );
  });

  it('names whom to ask where the role does not include it', () => {
    expect(textFor(sessionOf('buyer'), 'customer.access')).to.match(
      /^Your role does not include this\. Please contact a .+ or .+\.$/u,
    );
  });
});
