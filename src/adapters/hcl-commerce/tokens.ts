import { Bean } from './bean.ts';
import type { HclTokens } from './options.ts';

/** Whom the server takes everybody for who does not say who they are. */
const guest = '-1002';

/** Both tokens as the one text by which requests are signed in; empty where nobody is. */
export const tokenText = (tokens: HclTokens | undefined): string =>
  tokens ? JSON.stringify([tokens.WCToken, tokens.WCTrustedToken ?? '']) : '';

/** The headers of both tokens. The trusted one, which stands for a person's rights, never goes over an open line. */
export function tokenHeaders(baseUrl: string, text: string): Record<string, string> {
  const tokens: unknown = JSON.parse(text);
  const [token = '', trusted = ''] = Array.isArray(tokens) ? tokens.map(String) : [];
  return {
    WCToken: token,
    ...(trusted !== '' && isSecure(baseUrl) && { WCTrustedToken: trusted }),
  };
}

const isSecure = (baseUrl: string): boolean =>
  new URL(baseUrl, typeof location === 'undefined' ? undefined : location.href).protocol === 'https:';

/** Without a valid token the server goes on as the guest, and answers as if all were well. */
export function isGuest(body: unknown): boolean {
  try {
    const bean = new Bean(body);
    const basics = bean.bean('basicInfo');
    return (basics?.text('runAsId', 'callerId') ?? bean.text('userId')) === guest;
  } catch {
    return false;
  }
}
