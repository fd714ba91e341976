import { weigh } from './clues/weigh'

/** The address book of the device. */
export const detector = weigh(
  'contacts_list',
  {
    labels:
      /\b(?:from|in) (?:your|my) (?:phone ?book|address ?book|contacts)\b|(?:手机|读取|授权|导入|访问|从)?(?:通[讯信]录)(?:授权|导入|选择|联系人)?|(?:读取|访问|获取).{0,3}联系人(?:列表|信息)?|联系人(?:权限|列表)|手机联系人|address book|phone ?book|(?:import|from|sync|upload|access|read) (?:your |my |the |phone )?contacts/u,
    not: /企业通讯录|公司通讯录|部门/u,
    keys: ['contacts_list', 'contact_list', 'address_book', 'phone_book', 'phonebook', 'tongxunlu', 'addressbook'],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'contacts_list',
      'contact_list',
      'address_book',
      'addressbook',
      'phone_book',
      'phonebook',
      'mail_list',
      'contact_records',
    ],
  },
)
