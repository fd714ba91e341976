import { DEFAULT_DEVICE } from './options'
import { scenarioIds } from './scenario-ids'

/** What `scanwarden --help` prints. */
export const HELP = `Inspects scan-to-order pages in a real browser: what they ask for, what they send to whom, and what the law says.

Usage: scanwarden inspect [URL…] [options]
       scanwarden judge FILE              judge an old inspection by the rules of today; tells both judgements
       scanwarden rules list              every rule, by what it holds against a page
       scanwarden rules explain ID        one rule with its law, its evidence and its condition
       scanwarden rules lint [DIR]        look through a folder of rules, scenarios and statutes (default: src)

  --list FILE         addresses, one a line; # begins a comment; - reads standard input
  --json              one inspection document a line on standard output, and nothing else there
  --out DIR           for each page a folder with document, report, screenshot and evidence package
  --device NAME       a device of Playwright, or desktop (default: ${DEFAULT_DEVICE})
  --locale TAG        language of browser and texts, such as zh-CN or en
  --scenario ID       what the service is, where you know better:
                      ${scenarioIds.slice(0, 7).join(', ')},
                      ${scenarioIds.slice(7).join(', ')}
  --poster TEXT       what the code's poster says, to be held against the page it leads to
  --wechat, --alipay  open the pages as in that app's browser: its bridge is there, each call recorded and answered
                      "cancelled"
  --refuse            deny permissions, refuse and close dialogs, give only what the service needs, and see whether it
                      goes on to the order or to payment; nothing is paid, and the order is kept from leaving
  --order             with --refuse: let the order leave, where only the shop's server can say no
  --rulesets IDS      judge, rules: the rulesets to use, such as cn,eu
  --settle MS         quiet time after which a page counts as settled (default: 1500)
  --timeout MS        how long a page may take to load (default: 30000)
  --concurrency N     pages at the same time, each in a browser of its own (default: 2)
  --fail-on SEVERITY  exit with 1 at such a finding or worse: info, caution, likely_breach, clear_breach
  --headed            in a window
  --keep-open         in a window that stays until you close it
  --help, --version

Exit status: 0 inspected; 1 a finding at or above --fail-on; 2 wrong usage; 3 a page could not be inspected.
CHROMIUM_PATH names the browser to use.
`
