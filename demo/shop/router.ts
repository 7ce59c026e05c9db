import { type Department, departments } from './catalogue.ts';

/** Every page of the shop, as its address says it. The address is all there is to know which page is shown. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'range'; readonly department?: Department | undefined; readonly search?: string | undefined }
  | { readonly page: 'cart' }
  | { readonly page: 'sign-in' }
  | { readonly page: 'customer-service'; readonly customerId?: string | undefined }
  | { readonly page: 'account'; readonly section?: string | undefined }
  | { readonly page: 'organizations'; readonly organizationId?: string | undefined }
  | { readonly page: 'company-user'; readonly buyerId?: string | undefined };

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const address = (...parts: (string | undefined)[]) =>
  `#/${parts.flatMap((part) => (part === undefined || part === '' ? [] : encodeURIComponent(part))).join('/')}`;

export function addressOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'range': {
      const query = route.search ? `?${new URLSearchParams({ q: route.search }).toString()}` : '';
      return address('range', route.department && slug(route.department)) + query;
    }
    case 'customer-service':
      return address('customer-service', route.customerId);
    case 'account':
      return address('account', route.section);
    case 'organizations':
      return address('account', 'organizations', route.organizationId);
    case 'company-user':
      return address('account', 'users', route.buyerId ?? 'new');
    default:
      return address(route.page);
  }
}

/** The page an address stands for; what nobody knows is the front page. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  const [first, second, third] = path.split('/').map(decoded);
  switch (first) {
    case 'range': {
      const search = new URLSearchParams(query).get('q') ?? undefined;
      return { page: 'range', department: departments.find((name) => slug(name) === second), search };
    }
    case 'cart':
    case 'sign-in':
      return { page: first };
    case 'customer-service':
      return { page: 'customer-service', customerId: second };
    case 'account':
      if (second === 'organizations') return { page: 'organizations', organizationId: third };
      if (second === 'users') return { page: 'company-user', buyerId: third === 'new' ? undefined : third };
      return { page: 'account', section: second };
    default:
      return { page: 'home' };
  }
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part) || undefined;
  } catch {
    return undefined;
  }
}

export function navigate(route: Route): void {
  location.hash = addressOf(route);
}
