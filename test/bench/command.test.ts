import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const mistakes = [
  {
    typed: ["weather"],
    answer:
      'There is no bench "weather". There are: storm, holds, redis-away, mercadopago-away, histories, understand.\n',
  },
  {
    typed: [],
    answer: "Which bench? There are: storm, holds, redis-away, mercadopago-away, histories, understand.\n",
  },
  {
    typed: ["storm", "--variant", "hail"],
    answer: 'The bench "storm" has no variant "hail". There are: redis, without-redis, two-processes.\n',
  },
  {
    typed: ["holds", "--variant", "redis"],
    answer: 'The bench "holds" has no variant "redis". There are: none.\n',
  },
];

it.each(mistakes)("`npm run bench -- $typed` is told what there is", ({ typed, answer }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bench/bench.ts", ...typed], {
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: answer });
});
