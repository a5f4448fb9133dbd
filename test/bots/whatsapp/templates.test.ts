import { describe, expect, it } from "vitest";
import { houseTemplates } from "../../../sandbox/whatsapp/house-templates.ts";
import { DEFAULT_TEMPLATES, templateFor, templateProblems } from "../../../src/bots/whatsapp/templates.ts";

const submitted = houseTemplates();

describe("the page of templates to submit", () => {
  it.each(Object.entries(DEFAULT_TEMPLATES))(
    "has %s in each language, with its variables and replies",
    (_event, template) => {
      const { name, parameters, quickReplies } = template;
      const texts = submitted.filter((one) => one.name === name);
      expect(texts.map(({ language }) => language)).toEqual(["es_AR", "pt_BR", "en"]);
      for (const { body, quickReplies: replies = [] } of texts) {
        const variables = [...body.matchAll(/\{\{(\d)\}\}/g)].map(([, number]) => Number(number));
        expect(variables).toEqual(parameters.map((_parameter, index) => index + 1));
        expect(replies).toHaveLength(quickReplies.length);
        // https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components
        expect(body.length).toBeLessThanOrEqual(1024);
        expect(body).not.toMatch(/^\{\{|\}\}[.!?]?$/); // Meta refuses texts that begin or end with a variable
        for (const reply of replies) expect(reply.length).toBeLessThanOrEqual(25);
      }
    },
  );

  it("sends nobody to pay on arrival: what is left can be paid by link at any time", () => {
    const sayings = submitted
      .map(({ body }) => body)
      .filter((body) => /llegar pag|chegar você paga|arrival you pay/.test(body));
    expect(sayings).toEqual([]);
  });

  it("has nothing that is never sent", () => {
    const used = Object.values(DEFAULT_TEMPLATES).map(({ name }) => name);
    expect([...new Set(submitted.map(({ name }) => name))].toSorted()).toEqual(used.toSorted());
  });
});

describe("templates of one's own", () => {
  it.each(Object.keys(DEFAULT_TEMPLATES))("may be as the usual ones: %s", (event) => {
    expect(templateProblems({ [event]: DEFAULT_TEMPLATES[event] ?? DEFAULT_TEMPLATES.otherwise })).toEqual(
      [],
    );
  });

  it("must be of an event there is, with words it has", () => {
    const template = { name: "mine", parameters: ["guest", "guests"], quickReplies: [] };
    expect(
      templateProblems({ booking_confirmed: template, otherwise: { ...template, parameters: ["code"] } }),
    ).toEqual([
      expect.stringMatching(
        /^WHATSAPP_TEMPLATES speaks of booking_confirmed, which is no event; there is otherwise, /,
      ),
      'WHATSAPP_TEMPLATES: otherwise has no word "code"; there is guest, complex, text.',
    ]);
    expect(templateProblems({ "hold_expired-guest": template })).toEqual([
      expect.stringMatching(/^WHATSAPP_TEMPLATES: hold_expired-guest has no word "guests"; there is guest, /),
    ]);
  });
});

describe("a template that is sent", () => {
  const words = { guest: "Ana", code: "K7Q2MX", cabin: "*Molle*", stay: "a\n\nb\tc", checkInTime: "15:00" };
  const confirmed = (words: Record<string, string>) =>
    templateFor({ name: "booking_confirmed-guest", words }, "es-AR", DEFAULT_TEMPLATES);

  it("says its words in their order, each in one line and without marks", () => {
    expect(confirmed(words)).toEqual({
      kind: "template",
      name: "hornero_booking_confirmed",
      language: "es_AR",
      parameters: ["Ana", "K7Q2MX", "Molle", "a · b c", "15:00"],
      payloads: ["c:bookings"],
    });
  });

  it("has a word for what is not known, and none that is too long", () => {
    const { parameters } = confirmed({ guest: "", code: "x ".repeat(400) });
    expect(parameters[0]).toBe("—");
    expect(parameters[1]?.length).toBeLessThanOrEqual(144);
  });

  it("of an event without one of its own is the general one; owners have theirs", () => {
    const named = (name: string) => templateFor({ name, words }, "en", DEFAULT_TEMPLATES).name;
    expect(named("chats_joined-guest")).toBe("hornero_news");
    expect(named("hold_expired-owners")).toBe("hornero_owner_news");
  });

  it("pays the booking it tells of", () => {
    const told = { name: "request_approved-guest", words };
    expect(templateFor(told, "pt-BR", DEFAULT_TEMPLATES)).toMatchObject({
      language: "pt_BR",
      payloads: ["c:pay K7Q2MX"],
    });
  });
});
