// Stands for WebAssembly.instantiateStreaming in the program's script, so that the files that come later are compiled
// while they come, and that what comes in their place is told; and for fetch where it asks for these files (.ci/split.mjs).

/** Like the browser's own, but an answer that is none is an error, and the file's type, which a proxy may have changed, need not be right. */
export const instantiateStreaming = async (coming, imports) => {
  const answer = await coming;
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const { instantiate, instantiateStreaming: stream } = WebAssembly;
  const told = answer.headers.get('Content-Type')?.toLowerCase();
  return stream && told === 'application/wasm' ? stream(answer, imports) : instantiate(await answer.arrayBuffer(), imports);
};

/** Asks for a file, unless the start of the page has (start.js): once, so that what did not come is asked for again. */
export const soon = (address) => {
  const early = globalThis.simulateurObjectifsEarly;
  const coming = early?.get(address.href);
  early?.delete(address.href);
  return coming ?? fetch(address);
};
