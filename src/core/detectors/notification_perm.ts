import { weigh } from './clues/weigh'

/** Leave to send messages to the person's device. */
export const detector = weigh(
  'notification_perm',
  {
    labels:
      /(?:接收|开启|允许|订阅|打开)?(?:消息|推送|通知|活动|营销)(?:通知|推送|提醒|消息|权限|订阅)|订阅(?:消息|通知|提醒)|(?:push|allow|enable|receive|app)? ?notifications?/u,
    not: /号码|手机|邮箱|短信验证|公告|标题|内容/u,
    keys: ['push_enabled', 'notify_switch', 'allow_push', 'push_permission', 'notification'],
    when: ({ raw }) => /checkbox|radio|button|switch/.test(`${raw.type} ${raw.widget}`),
  },
  { wireKeys: ['push_token', 'registration_id', 'push_enabled', 'push_permission', 'notification_permission'] },
)
