/** What forms share: questions about the applicant, uploads, how the result is handed over. */
import type {
  FormInput,
  PageInput,
  ProcedureContentInput,
  QuestionInput,
  SectionInput,
} from '#features/procedures'
import { t, type Words } from './seed-types.ts'

type Papers = ProcedureContentInput['papers']
type Ways = ProcedureContentInput['result']['ways']

/** A whole form: the applicant, the matter, the papers to upload, how the result is handed over. */
export function formOf(matter: readonly SectionInput[], papers: Papers, ways: Ways): FormInput {
  const uploads = papers.filter(paper => paper.upload !== false).map(uploadPage)
  return {
    sections: [
      APPLICANT,
      ...matter,
      ...(uploads.length > 0
        ? [{ key: 'papers', title: t('Giấy tờ kèm theo', 'Supporting papers'), pages: uploads }]
        : []),
      ...(ways.length > 1 ? [resultSection(ways)] : []),
    ],
  }
}

const APPLICANT: SectionInput = {
  key: 'applicant_section',
  title: t('Người nộp hồ sơ', 'The applicant'),
  pages: [
    {
      key: 'applicant_page',
      title: t('Bạn là ai?', 'Who are you?'),
      hint: t(
        'Ghi đúng như trên thẻ căn cước. Bạn có thể dán nội dung mã QR của thẻ để điền nhanh.',
        'As on your identity card. You can paste the text of the card’s QR code to fill this in.',
      ),
      questions: [
        {
          key: 'applicant',
          kind: 'person',
          label: t('Người nộp hồ sơ', 'Applicant'),
          parts: ['name', 'identity_number', 'born_on', 'sex'],
        },
      ],
    },
    {
      key: 'contact_page',
      title: t('Liên hệ với bạn bằng cách nào?', 'How can we reach you?'),
      hint: t(
        'Mỗi khi hồ sơ có thay đổi, chúng tôi báo cho bạn. Số điện thoại còn dùng để tra cứu hồ sơ.',
        'We tell you whenever your dossier moves on. You also need the phone number to track it.',
      ),
      questions: [
        { key: 'applicant_phone', kind: 'phone', label: t('Số điện thoại', 'Phone number') },
        {
          key: 'applicant_email',
          kind: 'email',
          label: t('Thư điện tử', 'E-mail'),
          required: false,
        },
      ],
    },
    {
      key: 'address_page',
      title: t('Bạn đang cư trú ở đâu?', 'Where do you live?'),
      questions: [
        {
          key: 'applicant_address',
          kind: 'address',
          label: t('Nơi cư trú hiện nay', 'Current place of residence'),
        },
      ],
    },
  ],
}

function uploadPage(paper: Papers[number]): PageInput {
  return {
    key: `paper_${paper.key}_page`,
    title: paper.name,
    ...(paper.askedIf === undefined ? {} : { showIf: paper.askedIf }),
    questions: [
      {
        key: `paper_${paper.key}`,
        kind: 'file',
        label: paper.name,
        hint:
          paper.note ??
          t(
            'Ảnh chụp hoặc bản quét rõ nét, đủ các góc.',
            'A sharp photograph or scan showing every corner.',
          ),
        required: paper.required ?? true,
      },
    ],
  }
}

// Where there is one way only, nothing is asked.
function resultSection(ways: Ways): SectionInput {
  return {
    key: 'result',
    title: t('Nhận kết quả', 'Receiving the result'),
    pages: [deliveryPage(ways)],
  }
}

const WAYS: Readonly<Record<Ways[number], { label: Words; hint: Words }>> = {
  counter: {
    label: t('Tại quầy một cửa', 'At the one-stop counter'),
    hint: t('Mang theo giấy tiếp nhận và căn cước.', 'Bring the receipt and your identity card.'),
  },
  online: {
    label: t('Bản điện tử trên cổng này', 'Electronically, on this portal'),
    hint: t('Tải về từ trang tra cứu hồ sơ.', 'Download it from the tracking page.'),
  },
  post: {
    label: t('Qua bưu điện tới nơi cư trú', 'By post to your address'),
    hint: t('Bạn trả cước cho bưu điện khi nhận.', 'You pay the postage on delivery.'),
  },
}

function deliveryPage(ways: Ways): PageInput {
  const options = (['counter', 'online', 'post'] as const)
    .filter(way => ways.includes(way))
    .map(way => ({ value: way, ...WAYS[way] }))
  const question: QuestionInput = {
    key: 'result_delivery',
    kind: 'radio',
    label: t('Bạn muốn nhận kết quả bằng cách nào?', 'How would you like to receive the result?'),
    options,
  }
  return { key: 'delivery_page', title: question.label, questions: [question] }
}

/** One page with its questions. */
export function page(
  key: string,
  title: Words,
  questions: readonly QuestionInput[],
  more: Partial<PageInput> = {},
): PageInput {
  return { key, title, questions: [...questions], ...more }
}

/** Options of a choice. */
export const option = (value: string, vi: string, en: string) => ({ value, label: t(vi, en) })
