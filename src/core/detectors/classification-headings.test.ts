import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../model/categories'
import { classified } from './forms/classified.fixture'

/* A heading says whose everything under it is, in any language: the labels alone would be the person's own. */

/** Under a heading about them, what plain labels ask for. */
const THEIRS = {
  guardian: { name: 'guardian_name', phone: 'guardian_phone' },
  child: { name: 'child_name', birth: 'child_birth' },
  family: { name: 'family_members', phone: 'family_members', birth: 'family_members', email: 'family_members' },
  other: { name: 'other_person', phone: 'other_person', birth: 'other_person', email: 'other_person' },
  emergency: {
    name: 'emergency_contact',
    phone: 'emergency_contact',
    birth: 'emergency_contact',
    email: 'emergency_contact',
  },
  self: { name: 'name', phone: 'phone', birth: 'birth_date', email: 'email' },
} satisfies Record<string, Partial<Record<Datum, CategoryId>>>

type Datum = 'name' | 'phone' | 'birth' | 'email'
type Role = keyof typeof THEIRS

interface Language {
  labels: Record<Datum, string>
  headings: Partial<Record<Role, readonly string[]>>
}

const LANGUAGES: Record<string, Language> = {
  Chinese: {
    labels: { name: '姓名', phone: '手机号', birth: '出生日期', email: '邮箱' },
    headings: {
      self: ['申请人信息', '基本信息', '患者资料'],
      guardian: ['监护人信息', '填写家长信息'],
      child: ['宝宝信息', '孩子资料'],
      family: ['配偶信息', '家庭成员'],
      other: ['担保人信息', '二、推荐人情况', '同行人'],
      emergency: ['紧急联系人', '备用联系人信息'],
    },
  },
  English: {
    labels: { name: 'Name', phone: 'Mobile number', birth: 'Date of birth', email: 'Email' },
    headings: {
      self: ['Applicant details', 'Your details', 'Patient information'],
      guardian: ["Parent's details", 'Guardian information'],
      child: ['Child information', "Child's details"],
      family: ['Spouse information', 'Family member', 'Partner details'],
      other: ['Guarantor details', 'Co-applicant'],
      emergency: ['Emergency contact', 'Next of kin details'],
    },
  },
  Spanish: {
    labels: { name: 'Nombre', phone: 'Celular', birth: 'Fecha de nacimiento', email: 'Correo electrónico' },
    headings: {
      guardian: ['Datos del padre o tutor', 'Información del acudiente'],
      child: ['Datos del alumno', 'DATOS PERSONALES DEL NIÑO'],
      family: ['Datos del cónyuge'],
      other: ['Datos del codeudor', 'Fiador', 'Datos del beneficiario'],
      emergency: ['Contacto de emergencia', 'Datos del contacto de emergencia'],
    },
  },
  French: {
    labels: { name: 'Nom', phone: 'Téléphone', birth: 'Date de naissance', email: 'Adresse e-mail' },
    headings: {
      guardian: ['Responsable légal', 'Coordonnées du parent'],
      child: ['Informations de l’enfant', 'Élève'],
      family: ['Informations du conjoint'],
      other: ['Informations du garant', 'Bénéficiaire'],
      emergency: ['Contact d’urgence'],
    },
  },
  German: {
    labels: { name: 'Name', phone: 'Telefon', birth: 'Geburtsdatum', email: 'E-Mail' },
    headings: {
      guardian: ['Angaben Erziehungsberechtigte'],
      child: ['Angaben Kind', 'Daten Schüler'],
      other: ['Bürge'],
      emergency: ['Notfallkontakt'],
    },
  },
  Italian: {
    labels: { name: 'Nome', phone: 'Cellulare', birth: 'Data di nascita', email: 'Email' },
    headings: {
      guardian: ['Dati del genitore'],
      child: ['Dati del minore', 'Bambino'],
      family: ['Dati del coniuge'],
      other: ['Garante'],
      emergency: ['Contatto di emergenza'],
    },
  },
  Portuguese: {
    labels: { name: 'Nome', phone: 'Celular', birth: 'Data de nascimento', email: 'E-mail' },
    headings: {
      guardian: ['Dados do responsável'],
      child: ['Dados do aluno'],
      family: ['Dados do cônjuge'],
      other: ['Dados do fiador'],
      emergency: ['Contato de emergência'],
    },
  },
  Japanese: {
    labels: { name: '氏名', phone: '電話番号', birth: '生年月日', email: 'メールアドレス' },
    headings: {
      guardian: ['保護者情報', '親権者について'],
      child: ['お子様情報', '園児について'],
      family: ['配偶者情報'],
      other: ['連帯保証人情報', '同居人'],
      emergency: ['緊急連絡先'],
    },
  },
  Korean: {
    labels: { name: '이름', phone: '전화번호', birth: '생년월일', email: '이메일' },
    headings: {
      guardian: ['보호자 정보'],
      child: ['자녀 정보'],
      family: ['배우자 정보'],
      other: ['보증인 정보', '추천인'],
      emergency: ['비상연락처'],
    },
  },
  Indonesian: {
    labels: { name: 'Nama Lengkap', phone: 'No. HP', birth: 'Tanggal Lahir', email: 'Email' },
    headings: {
      guardian: ['Data Ayah', 'Informasi Ibu', 'Data Orang Tua'],
      child: ['Data Anak'],
      family: ['Data Suami', 'Pasangan'],
      other: ['Data Penjamin'],
      emergency: ['Kontak Darurat'],
    },
  },
  Vietnamese: {
    labels: { name: 'Họ và tên', phone: 'Số điện thoại', birth: 'Ngày sinh', email: 'Email' },
    headings: {
      guardian: ['Thông tin phụ huynh', 'Thông tin mẹ'],
      child: ['Thông tin trẻ', 'Thông tin học sinh'],
      family: ['Thông tin vợ/chồng'],
      other: ['Thông tin người bảo lãnh'],
      emergency: ['Liên hệ khẩn cấp'],
    },
  },
  Thai: {
    labels: { name: 'ชื่อ-นามสกุล', phone: 'เบอร์โทรศัพท์', birth: 'วันเกิด', email: 'อีเมล' },
    headings: {
      guardian: ['ข้อมูลผู้ปกครอง'],
      child: ['ข้อมูลเด็ก', 'ข้อมูลนักเรียน'],
      family: ['ข้อมูลคู่สมรส'],
      emergency: ['ผู้ติดต่อฉุกเฉิน'],
    },
  },
  Dutch: {
    labels: { name: 'Naam', phone: 'Telefoon', birth: 'Geboortedatum', email: 'E-mail' },
    headings: {
      guardian: ['Gegevens ouder'],
      child: ['Gegevens kind'],
      family: ['Gegevens partner'],
      other: ['Gegevens borg', 'Medehuurder'],
      emergency: ['Noodcontact'],
    },
  },
  Swedish: {
    labels: { name: 'Namn', phone: 'Telefon', birth: 'Födelsedatum', email: 'E-post' },
    headings: {
      guardian: ['Vårdnadshavare'],
      child: ['Uppgifter om barn'],
      family: ['Uppgifter om make/maka'],
      other: ['Borgensman', 'Medsökande'],
      emergency: ['Nödkontakt'],
    },
  },
}

const questions = Object.values(LANGUAGES).flatMap(({ labels, headings }) =>
  Object.entries(headings).flatMap(([role, groups]) =>
    groups.flatMap((group) =>
      Object.entries(THEIRS[role as Role]).map(([datum, category]) => ({
        group,
        label: labels[datum as Datum],
        category,
        neighbours: Object.values(labels).filter((other) => other !== labels[datum as Datum]),
      })),
    ),
  ),
)

describe('under a heading', () => {
  it.each(questions)('$group: $label', ({ group, label, category, neighbours }) => {
    const found = classified({ label, group, neighbours, type: 'text' })
    expect(found.category, found.why.join(' ')).toBe(category)
  })

  it('the names of several steps head nothing', () => {
    const under = (group: string) => classified({ label: '真实姓名', group, neighbours: ['身份证号'] }).category
    expect(under('公司信息 个人资料 紧急联系人')).toBe('name')
    expect(under('1 公司信息 2 个人资料 3 紧急联系人')).toBe('name')
    expect(under('紧急联系人')).toBe('emergency_contact')
    expect(under('紧急联系人 姓名')).toBe('emergency_contact')
  })
})

describe('a contact', () => {
  it('whose relation is asked is called in an emergency', () => {
    const contact = { label: '姓名', placeholder: '联系人姓名', neighbours: ['与本人关系', '电话'] }
    expect(classified(contact).category).toBe('emergency_contact')
    expect(classified({ ...contact, neighbours: ['电话'] }).category).toBe('name')
  })

  it('beside one’s own name and number is another', () => {
    const contact = { label: '联系人', placeholder: '请输入联系人' }
    expect(classified({ ...contact, neighbours: ['真实姓名', '本人电话', '联系电话'] }).category).toBe(
      'emergency_contact',
    )
    expect(classified({ ...contact, neighbours: ['联系电话', '收货地址'] }).category).toBe('name')
  })
})

describe('a unit of an address', () => {
  it.each(['弄', '号', '室', '单元'])('%s is part of the home that is asked for', (label) => {
    expect(classified({ label, neighbours: ['居住地址', '姓名', '手机号'] }).category).toBe('home_address')
    expect(classified({ label, neighbours: ['桌位'] }).category).not.toBe('home_address')
  })
})

describe('service and jobs', () => {
  it.each([
    'Have you ever been in the armed forces?',
    'Are you a member of the National Guard?',
    'Branch of service',
    'Military service',
  ])('%s', (label) => {
    expect(classified({ label }).category).toBe('personal_other')
  })

  it.each([
    ['Address', 'jobOneAddress'],
    ['Phone number', 'jobTwoPhoneNum'],
    ['Dates', 'jobOneStartDate'],
    ['to', 'jobOneEndDate'],
  ])('%s in %s is of a job', (label, key) => {
    expect(classified({ label, key, type: 'text' }).category).toBe('occupation')
  })
})

describe('a part that only minors fill in', () => {
  it('makes no child of who fills in the rest', () => {
    const patient = {
      label: 'Last name',
      group: 'Patient information',
      neighbours: ['Name of father/guardian', 'Employer'],
    }
    expect(classified({ ...patient, title: 'Dental clinic If patient is a minor' }).category).toBe('name')
  })
})

describe('incomes and a wordless picture', () => {
  it.each(['Rentas', 'Dividendos', 'Arriendos'])('%s under Ingresos is one', (label) => {
    expect(classified({ label, group: 'Ingresos', type: 'text' }).category).toBe('income')
  })

  it('of who proves himself is of his card', () => {
    const picture = { type: 'file', widget: 'file' as const, accept: 'image/*', neighbours: ['真实姓名', '身份证号'] }
    expect(classified({ ...picture, title: '实名认证' }).category).toBe('id_photo')
    expect(classified({ ...picture, title: '商品评价' }).category).not.toBe('id_photo')
  })
})

describe('whom the program calls by it', () => {
  it.each([
    ['First name', 'coApplicantFirstName', 'other_person'],
    ['Phone', 'landlord_phone', 'other_person'],
    ['姓名', 'danbaorenName', 'other_person'],
    ['Name', 'momName', 'guardian_name'],
    ['Phone', 'consigneePhone', 'phone'],
    ['Name', 'patient_name', 'name'],
    ['Name', 'company_name', null],
    ['Name', 'shopName', null],
  ])('%s in %s', (label, key, category) => {
    const neighbours = label === 'Name' && key === 'momName' ? ["Child's name", 'Grade'] : ['Email']
    expect(classified({ label, key, neighbours, type: 'text' }).category).toBe(category)
  })
})
