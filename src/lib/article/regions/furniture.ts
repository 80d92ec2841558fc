import { addressLine } from '../address-line.ts';
import { eachBlock } from './classifier.ts';

const raw = String.raw;

/** Whole lines that pages put around articles; `buttons` alone may be followed by a colon. */
const buttons = [
  'connect with us',
  raw`follow us(?: on [\w, ]{1,60})?`,
  raw`share(?: (?:this|on|via))?(?: (?:article|story|post|page))?(?: (?:on|via|with))?(?: (?:facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|friends))?`,
  'share options',
];

const lines = [
  ...buttons.map((button) => `${button}:?`),
  // Share, follow, subscribe, sign in.
  'tweet|e-?mail|print|save|listen|copy link',
  'facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube',
  raw`(?:[\w-]+ ){0,4}newsletters?|sign up (?:for|to) .{1,60}|privacy (?:policy|notice)`,
  'subscribe(?: (?:now|today|here))?|donate(?: now)?|support us|become a member|get the app',
  'sign (?:in|up|out)(?: (?:now|here|free))?|log ?(?:in|out)|register(?: now)?|my account',
  // Comments and counts.
  raw`[\d.,]+[km]? (?:shares?|views?|likes?|comments?|reads?)`,
  raw`(?:(?:no|view|show|hide|all|read|see) ){0,2}comments?(?: ?\(?\d*\)?)?`,
  '(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)',
  'report (?:an error|a typo|this ad)',
  raw`(?:last )?(?:updated|published|posted) (?:an?|\d+) \w{3,7} ago|\d+ ?\/ ?\d+`,
  raw`(?:an? )?\d+[- ]min(?:ute)?s?(?: (?:read|ago))?|\d+ (?:hours?|days?) ago`,
  '(?:estimated )?reading time.{0,30}',
  // Move about the page.
  raw`continue reading|read (?:the )?(?:more|full (?:story|article))(?: here)?(?: ?\.\.\.|…)?`,
  raw`(?:about sharing|terms of (?:use|service)|contact us|about us|cookies|accessibility(?: help)?)|load(?:ing)?(?: more)?(?:\.\.\.|…)?|(?:show|see) (?:more|less)`,
  '(?:next|previous)(?: article)?|back(?: to top)?|top|menu|home|search|close',
  raw`skip to (?:main )?content|(?:click|tap) (?:here|to) [\w ]{1,60}`,
  raw`(?:view|enlarge|open)(?: this)? (?:gallery|image)(?: in fullscreen)?|(?:hide|toggle) caption|image \d+ of \d+`,
  'play(?: video)?|watch(?: live)?|expand',
  // Advertisements.
  'advertisements?(?: [·-] scroll to continue)?|advertising|(?:sponsored|promoted)(?: content)?',
  '(?:story|article) continues below(?: advertisement)?|scroll to continue(?: with content)?',
  // Marks of the wire, of typewriters, of owners.
  raw`\(?(?:more|ends?|endit|eom)\)?|-?30-?|[-_=*#·•~. ]{1,200}`,
  raw`ap-[a-z]{2}-\d\d-\d\d-\d\d \d{4}\w{3}|bc-[\w-]+(?: [\w-]+){0,6}`,
  raw`\(?copyright.{0,120}|©.{0,120}|\(c\) \d{4}.{0,100}|c\.\d{4} .{0,60}news service|all rights reserved.{0,80}`,
];
const line = new RegExp(raw`^[^\p{L}\p{N}©(_*#=~.•·-]{0,3}(?:${lines.join('|')})[\s!.»›>→]{0,4}$`, 'iu');

/** How sentences begin that speak of the page rather than of the world. */
const openings = [
  'our standards:|our live coverage|register (?:now|free|for)|we use cookies|privacy notice:|this (?:web)?site uses cookies|by (?:continuing|clicking|signing up|subscribing)',
  'sign up (?:for|to) (?:our|the|your|get|receive)|subscribe to (?:our|the|get|receive)',
  raw`get (?:the latest|our|your) [\w ’']{0,40}(?:newsletter|inbox|alerts?)`,
  raw`follow (?:us|me|him|her|@\w+|\p{L}+(?: \p{L}+){0,2}) on (?:twitter|facebook|instagram|telegram|x|google|social)`,
  raw`download (?:our|the) [\w ]{0,20}app|join (?:our|us on) [\w ]{0,30}(?:telegram|whatsapp|channel|newsletter)`,
  'click here (?:to|for)|support (?:our|independent) (?:work|journalism|reporting)',
  'if you (?:have|see|spot) (?:a|an) (?:tip|story|error|mistake)|do you have a story',
  'this (?:article|story|post|piece) (?:was|is|has been) (?:first |originally |also )?(?:published|updated|produced|republished|translated)',
  'a version of this (?:article|story)|republished with permission|the views expressed|opinions expressed',
  raw`you have \d+ (?:free )?articles|your browser|please enable javascript|javascript is`,
  raw`©|copyright (?:©|\(c\)|\d{4})|all rights reserved`,
  'for more (?:information|news|stories),? (?:visit|click|follow|see)|thank you for (?:reading|subscribing|signing)',
];
const opening = new RegExp(`^["“(]?(?:${openings.join('|')})`, 'iu');

/** Menus on one line: "Home > World > Europe", "News | Sport | Culture". */
function isMenu(text: string): boolean {
  const items = text.split(/[>›»|•·]/).map((item) => item.trim());
  return items.length >= 3 && items.length <= 16 && items.every((item) => /^[\p{L}& ]{2,25}$/u.test(item));
}

/** A menu or button whose words ran into the one before when the page was copied: "Live ScoresConnect with us". */
const gluedEnd = /\p{Ll}(?:Connect with us|Follow us|Share this|Continue Reading|Read more|Sign up|Subscribe)\s*$/u;

/** What the page says of itself: buttons, menus, notices, marks of the wire. */
export const furniture = eachBlock(
  'furniture',
  (text) =>
    addressLine(text) !== null ||
    (text.length <= 200 && (line.test(text) || isMenu(text) || gluedEnd.test(text))) ||
    (text.length <= 600 && opening.test(text)),
);
