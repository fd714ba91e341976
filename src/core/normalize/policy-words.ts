/** What a heading over a privacy policy says. */
export const NAMES_POLICY = /[隐隱]私|私[隐隱]|个人信息|privacy/i

/** Words by which a text speaks of what is done with data. */
export const SPEAKS_OF_DATA = /[收蒐]集|个人信息|保存|collect|personal/i
