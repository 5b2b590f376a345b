import { it } from 'vitest';
import { openScreen } from './driver.ts';
import { advanceUntil, meetingTable } from './meeting.ts';
it('look', async () => {
  for (const [columns, rows] of [[80,24],[120,40]] as const) {
    const table = meetingTable(['USA']);
    const d = await openScreen(table, { columns, rows });
    const say = (t: string) => console.log(`### ${t}\n${d.see()}\n=========`);
    await d.press('w'); say('w');
    await d.press('?'); say('help');
    await d.press('Escape','t'); say('take');
    await d.press('Escape',':','c','h'); say('palette');
    await d.press('Escape','m'); say('motion');
    await d.press('Escape');
    for (let i=0;i<60 && table.state().next.who==='computer';i++) table.advance();
    await d.press('5');
    say('stopped '+JSON.stringify(table.state().next));
    await d.press('4', 'Up', 'Up'); say('record selected');
    await d.press('Enter'); say('record open');
    await d.press('Escape', '/'); await d.type('challenges'); say('search');
    await d.press('Enter'); say('search kept');
    await d.press('Escape', 'y'); say('why');
    await d.press('Escape', 'm'); say('motion');
    await d.leave();
  }
});
