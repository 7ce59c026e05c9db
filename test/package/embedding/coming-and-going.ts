/** Runs in the page: puts a provider with every element in it on the page, gives it time, takes it off. */
export async function comeAndGo(tags: readonly string[], times: number, milliseconds: number): Promise<void> {
  const pass = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  for (let time = 0; time < times; time += 1) {
    const provider = document.createElement('account-provider');
    provider.setAttribute('rest-url', '/api/bruno.almeida@nordwind.example');
    for (const tag of tags) provider.append(document.createElement(tag));
    document.body.append(provider);
    await pass(milliseconds);
    provider.remove();
    await pass(10);
  }
}
