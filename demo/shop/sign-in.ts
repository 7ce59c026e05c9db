import { type Person, personWithLogin } from './people.ts';

const REMEMBERED = 'fairlead-login';

/**
 * The shop's own sign-in. Its token lives in this closure and nowhere else; only the login id outlasts a reload, and
 * is signed in again.
 */
export interface SignIn {
  readonly person: Person | undefined;
  /** Empty while nobody is signed in. */
  token(): string;
  signIn(loginId: string): Promise<void>;
  /** Signs in again whoever was signed in before the page was loaded. */
  resume(): Promise<void>;
  signOut(): Promise<void>;
}

export function createSignIn(baseUrl: string): SignIn {
  let token = '';
  let person: Person | undefined;

  const forget = () => {
    token = '';
    person = undefined;
    sessionStorage.removeItem(REMEMBERED);
  };

  const signIn = async (loginId: string) => {
    const response = await fetch(`${baseUrl}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ loginId }),
    });
    if (!response.ok) throw new Error(`Sign-in answered ${response.status}`);
    const answer: unknown = await response.json();
    if (typeof answer !== 'object' || answer === null || !('token' in answer) || typeof answer.token !== 'string') {
      throw new Error('Sign-in answered without a token');
    }
    token = answer.token;
    person = personWithLogin(loginId);
    sessionStorage.setItem(REMEMBERED, loginId);
  };

  return {
    get person() {
      return person;
    },
    token: () => token,
    signIn,
    async resume() {
      const loginId = sessionStorage.getItem(REMEMBERED);
      if (loginId) await signIn(loginId).catch(forget);
    },
    async signOut() {
      const authorization = `Bearer ${token}`;
      forget();
      await fetch(`${baseUrl}/session`, { method: 'DELETE', headers: { authorization } });
    },
  };
}
