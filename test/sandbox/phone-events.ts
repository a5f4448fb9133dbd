import type { PhoneEvent, PhoneNews } from "../../sandbox/phones/phone-protocol.ts";

const DATA = "data: ";

/** What happens on one phone of the page, one by one, from its snapshot on. It hangs up when nobody reads on. */
export async function* eventsOf(url: string, phoneId: number): AsyncGenerator<PhoneEvent, void> {
  const hangingUp = new AbortController();
  try {
    const { body } = await fetch(`${url}/phones/api/events`, { signal: hangingUp.signal });
    let rest = "";
    for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + text).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks.filter((one) => one.startsWith(DATA))) {
        const news: PhoneNews = JSON.parse(block.slice(DATA.length));
        if (news.phoneId === phoneId) yield news.event;
      }
    }
  } finally {
    hangingUp.abort();
  }
}
