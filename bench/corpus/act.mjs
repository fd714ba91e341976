/** What is pressed on a page before it is read; nothing is ever typed. True if anything was. */
export const act = async (tab, page) => {
  if (page.modes.has('steps')) {
    for (let next = tab.locator('.next:visible'); (await next.count()) > 0; ) {
      await next.first().click()
      await tab.waitForTimeout(300)
    }
  }
  if (page.modes.has('submit'))
    await tab
      .locator('button, a, uni-button, taro-button-core, .mint-button')
      .filter({ hasText: page.submit, visible: true })
      .last()
      .click()
  return page.modes.has('steps') || page.modes.has('submit')
}
