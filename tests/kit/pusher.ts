import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/server/storage/database.ts';
import { sqliteCity } from '../../src/server/storage/sqlite.ts';
import { aCity } from './aCity.ts';

/**
 * A process of its own that pushes to the city's file until it is killed, and says on its standard output each number that
 * was acknowledged: `<person> <id>`. Arguments: the file, and the first number of each person as JSON.
 */
const [path = '', firsts = '{}'] = process.argv.slice(2);
const city = await aCity(sqliteCity(openDatabase(path, { groupMs: 1 })));
const first = new Map(Object.entries(JSON.parse(firsts) as Record<string, number>));
if (!(await city.row('person', 'organisation', 'ann'))) await city.admit(...first.keys());

await Promise.all(
  [...first].map(async ([person, begin]) => {
    const device = city.device(person);
    for (let id = begin; ; id += 5) {
      const deeds = Array.from({ length: 5 }, (_, i) => ({
        id: id + i,
        name: 'note.write',
        args: { note: `${person}-${id + i}`, title: 't' },
      }));
      const answer = await device.push(...deeds);
      if (!('lmids' in answer)) throw new Error(JSON.stringify(answer));
      writeSync(1, `${person} ${answer.lmids[`writer-group-${person}`]}\n`);
    }
  }),
);
