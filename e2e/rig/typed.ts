/** What is typed at the rig's pages, by the name of its category. All invented. */
export const TYPED = {
  phone: { label: '手机号', type: 'tel', value: '13912345678' },
  name: { label: '姓名', type: 'text', value: '欧阳小满' },
  email: { label: '邮箱', type: 'email', value: 'Xiao.Man@mail.example' },
  id_number: { label: '身份证号', type: 'text', value: '11010519491231002X' },
  birth_date: { label: '生日', type: 'text', value: '1990-03-07' },
  bank_card: { label: '银行卡号', type: 'text', value: '6222021234567890128' },
  vehicle_plate: { label: '车牌号', type: 'text', value: '沪A12345' },
  delivery_address: { label: '收货地址', type: 'text', value: '上海市静安区测试路12号3单元501室' },
} as const

export type Person = keyof typeof TYPED

export const PEOPLE = Object.keys(TYPED) as Person[]

export const PHONE = TYPED.phone.value
