import type { TemplateResult } from 'lit';
import type { Capability } from '../../src/capabilities/verbs.ts';
import type { Cart } from './cart.ts';
import type { Person } from './people.ts';
import type { Route } from './router.ts';

/** All that a page of the shop shows itself by. */
export interface Shop {
  readonly route: Route;
  /** Who signed in to the shop. While acting, that is still the representative. */
  readonly person: Person | undefined;
  readonly acting: boolean;
  /** The server did not let anybody in. */
  readonly closed: boolean;
  readonly cart: Cart;
  /** The kit's own answer, so that the shop's menus agree with the elements. */
  may(capability: Capability): boolean;
  /** Lets the address say what was chosen inside an element, so that it can be shared, reloaded and gone back from. */
  follow(route: Route): void;
  addToCart(number: string): void;
  removeFromCart(number: string): void;
  signIn(loginId: string): Promise<void>;
  signOut(): void;
}

export interface View {
  /** The page's name in the window's title. */
  readonly title: string;
  readonly content: TemplateResult;
}
