/** What social assistance procedures share. */
import { option, page } from '../form-parts.ts'
import { t } from '../seed-types.ts'

/** The decree on social assistance. */
export const DECREE = {
  number: 'Nghị định 20/2021/NĐ-CP',
  title: t(
    'Chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
    'Social assistance policies',
  ),
}

/** How a payment is to be made. */
export const bank = page('payment_page', t('Nhận tiền bằng cách nào?', 'How should it be paid?'), [
  {
    key: 'payment',
    kind: 'radio',
    label: t('Cách nhận tiền', 'Payment'),
    options: [
      option('account', 'Tài khoản ngân hàng', 'Bank account'),
      option('cash', 'Tiền mặt tại điểm chi trả', 'Cash at the paying point'),
    ],
  },
  {
    key: 'bank_name',
    kind: 'text',
    label: t('Ngân hàng', 'Bank'),
    maxLength: 100,
    showIf: { question: 'payment', is: 'account' },
  },
  {
    key: 'bank_account',
    kind: 'text',
    label: t('Số tài khoản', 'Account number'),
    maxLength: 25,
    width: 'medium',
    pattern: {
      regex: '[0-9]{6,25}',
      message: t('Số tài khoản gồm 6 đến 25 chữ số', 'An account number has 6 to 25 digits'),
    },
    showIf: { question: 'payment', is: 'account' },
  },
])
