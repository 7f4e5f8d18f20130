import {inEnglish} from '../check/campaign/name-of.mjs';

/** What lies in a campaign's folder and how to go on, for people who are no programmers. */
export const readme = ({name, date, updated}) => `# ${inEnglish(name)}, ${date.slice(0, 4)}

This folder holds one campaign. You need no knowledge of programs: a spreadsheet, and the commands below in a terminal.

## What lies here

| file | what it is |
| --- | --- |
| \`campaign.json\` | the campaign: everything that readers will see. Texts stand by language: \`{"en": "…", "be": "…"}\` |
| \`portraits/\` | pictures of people who agreed to be shown, and posters, at most 5 MB each; readers get a smaller copy. Name them in \`campaign.json\`: \`"url": "portraits/name.jpg"\` |
| \`private/events.csv\` | your spreadsheet of events. Open it with Excel, LibreOffice or Numbers, and save it as CSV |
| \`private/consent.csv\` | who agreed to what, and when. One row a person. Nobody is published without |
| \`private/portraits/\` | pictures as you got them, before you choose |
| \`history.json\` | what was changed, and when; never a person |

**\`private/\` stays with you.** It holds contacts, notes and the names of people who may be at risk. Never put it on a website, into a
shared drive or into a message. Git ignores it; keep a copy of your own, encrypted.

## Events

1. Write your events into \`private/events.csv\`, over the row that is made up. The headings say what belongs where. Columns with
   "(internal)" are for you alone. Write days as \`19.05.${date.slice(0, 4)}\`, times as \`18:00\`, and the town whose clocks they mean.
2. Read them in, as often as you like. Only what has changed is changed:

       npx solidarity-publisher import private/events.csv

3. Look for mistakes. You are told where they are and what to write instead:

       npx solidarity-publisher check

4. See it in your browser, before anybody else does:

       npx solidarity-publisher serve

## The number of prisoners

    npx solidarity-publisher number 1190 --as-of ${updated.slice(0, 10)} --source "Who counted"

A number is never shown without its day and its source.

## People

Nobody is shown who has not agreed, or whose family has not. Write into \`private/consent.csv\`: their id in \`campaign.json\`, who agreed,
on which day, and \`yes\` under each thing that may be shown. Give people ids that say nothing, such as \`p-7f3k9q2m\`. Ask again once a year.

When somebody no longer wants to be shown, or has been released and is not safe, take them out at once:

    npx solidarity-publisher withdraw p-7f3k9q2m

## Publish

    npx solidarity-publisher publish --out ../public --base https://day.example.org/${date.slice(0, 4)}/

Copy the folder \`public\`, which is beside this one, to your web host, and nothing else. Do it again after every change.

Every command explains itself: \`npx solidarity-publisher check --help\`.
`;
