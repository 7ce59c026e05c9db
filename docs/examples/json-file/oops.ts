/** A request that comes to nothing: `{ "oops": "wrong", "fields": { "mail": "taken" } }`. */
export class Oops extends Error {
  readonly status: number;
  readonly body: { readonly oops: string; readonly fields?: Readonly<Record<string, string>> };

  constructor(status: number, oops: string, fields?: Readonly<Record<string, string>>) {
    super(oops);
    this.status = status;
    this.body = { oops, ...(fields && { fields }) };
  }
}
