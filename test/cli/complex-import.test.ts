import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { describeComplex } from "../../src/booking/describe-complex.ts";
import { complexById } from "../../src/booking/tables/complexes.ts";
import { cabinProfiles, houseProfile } from "../../src/booking/tables/profiles.ts";
import { readComplex } from "../../src/cli/complex/complex-file.ts";
import { USAGES } from "../../src/cli/usages.ts";
import { date } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { hornero, horneroProcess } from "./operator.ts";

const EXAMPLE = "docs/complex.example.json";
const database = testDatabase();
const env = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: "4242:sandbox" };

async function inFile(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "hornero-import-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "complex.json");
  await writeFile(file, text);
  return file;
}

/** The example of the docs has been imported. Returns the complex's id. */
async function described(): Promise<string> {
  const example = readComplex(JSON.parse(await readFile(EXAMPLE, "utf8")));
  if (!example.ok) throw new Error(example.error.join(" "));
  return database.knex.transaction((trx) => describeComplex(trx, example.value));
}

/** Everything on offer, without ids. */
async function onOffer() {
  const { rows } = await database.knex.raw(
    `select cabins.slug, cabins.name, cleaning_fee, seasons.name as season, minimum_nights, weekday, weekend
     from cabins
     join complexes on complexes.id = cabins.complex_id
     join rates on rates.cabin_id = cabins.id
     join seasons on seasons.id = rates.season_id
     where cabins.active
     order by cabins.slug, seasons.name`,
  );
  return rows;
}

describe("importing a complex", () => {
  it("says what it has described, and a second import changes nothing", async () => {
    const first = await hornero(["complex", "import", EXAMPLE], env);
    const offered = await onOffer();
    const second = await horneroProcess(["complex", "import", EXAMPLE], env);

    const summary =
      "Cabañas El Hornero: 4 cabins (Quebracho, Algarrobo, Molle, Espinillo), 5 seasons, approval. In force from now on.";
    expect([first, second]).toEqual(Array(2).fill({ exitCode: 0, said: [summary], complained: [] }));
    expect(offered).toHaveLength(20);
    expect(await onOffer()).toEqual(offered);
  });

  it("takes what the file no longer has off the market, and changes the rest", async () => {
    await described();
    const { cabins, seasons, ...complex } = JSON.parse(await readFile(EXAMPLE, "utf8"));
    const [{ rates, ...quebracho }] = cabins;
    const lowOnly = { "Temporada baja": { ...rates["Temporada baja"], weekday: 80_000.5 } };
    const file = await inFile(
      JSON.stringify({
        ...complex,
        seasons: [seasons[0]],
        cabins: [{ ...quebracho, name: "Quebracho viejo", rates: lowOnly }],
      }),
    );

    expect(await hornero(["complex", "import", file], env)).toMatchObject({ exitCode: 0 });
    expect(await onOffer()).toMatchObject([
      {
        slug: "quebracho",
        name: "Quebracho viejo",
        season: "Temporada baja",
        weekday: 80_000_50,
        weekend: 95_000_00,
      },
    ]);
  });

  it("keeps where the complex is and who it is on papers, and forgets them when the file no longer says", async () => {
    const id = await described();
    const { place, billing, ...rest } = JSON.parse(await readFile(EXAMPLE, "utf8"));
    expect(await complexById(database.knex, id)).toMatchObject({
      place,
      billing: { legalName: billing.legalName, taxId: { kind: "CUIT", number: billing.taxId } },
    });
    await hornero(["complex", "import", await inFile(JSON.stringify(rest))], env);
    expect(await complexById(database.knex, id)).toMatchObject({ place: null, billing: null });
  });

  it("keeps what cabins have, and forgets what the file no longer says", async () => {
    const id = await described();
    const span = { checkIn: date("2027-01-01"), checkOut: date("2027-01-02") };
    const seen = () => cabinProfiles(database.knex, id, span, new Date());
    const { amenities, rules, info, ...rest } = JSON.parse(await readFile(EXAMPLE, "utf8"));
    expect(await houseProfile(database.knex, id)).toMatchObject({ details: { rules, info } });
    expect(await seen()).toMatchObject(
      ["quebracho", "algarrobo", "molle", "espinillo"].map((slug) => ({
        slug,
        pictures: [`cabins/${slug}-1.jpg`, `cabins/${slug}-2.jpg`],
        details: { rooms: rest.cabins.find((cabin: { slug: string }) => cabin.slug === slug).rooms },
        busy: [],
      })),
    );
    const bare = rest.cabins.map(({ rooms, amenities, rules, ...cabin }: Record<string, unknown>) => cabin);
    await hornero(["complex", "import", await inFile(JSON.stringify({ ...rest, cabins: bare }))], env);
    expect(await houseProfile(database.knex, id)).toMatchObject({ details: {} });
    expect((await seen()).map(({ details }) => details)).toEqual([{}, {}, {}, {}]);
  });

  it("changes nothing for a wrong file, and says where it is wrong", async () => {
    await described();
    const offered = await onOffer();
    const file = await inFile((await readFile(EXAMPLE, "utf8")).replace('"ARS"', '"EURO"'));

    expect(await hornero(["complex", "import", file], env)).toEqual({
      exitCode: 1,
      said: [],
      complained: [`${file}: currency must be the code of a currency, like ARS, BRL or USD.`],
    });
    expect(await onOffer()).toEqual(offered);
  });

  it("says so where the file is no JSON, or is not there", async () => {
    const file = await inFile('{ "name": ');
    const answers = await Promise.all(
      [file, "none.json"].map((name) => hornero(["complex", "import", name], env)),
    );
    expect(answers).toMatchObject([
      { exitCode: 1, complained: [`${file}: It is not JSON: Unexpected end of JSON input.`] },
      { exitCode: 1, complained: ["none.json: There is no such file, or it may not be read."] },
    ]);
  });
});

describe("the operator's command", () => {
  it("lists what there is for a command it does not know", async () => {
    const { exitCode, complained } = await horneroProcess(["fly"]);
    expect({ exitCode, first: complained[0] }).toEqual({ exitCode: 1, first: 'There is no command "fly".' });
    expect(complained.slice(2)).toEqual(Object.values(USAGES).map((line) => `  ${line}`));
  });

  it("explains its commands", async () => {
    expect(await hornero(["complex", "--help"])).toMatchObject({
      exitCode: 0,
      said: [expect.stringMatching(/^complex import FILE/)],
    });
  });
});
