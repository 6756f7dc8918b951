/** Some of the rows that have certain words, however many there are. */
import { type RawBuilder, sql } from 'kysely'

/**
 * At most `most` rows of `table` that meet `condition`, as the common table expression `name`: their ids, each with its
 * place. All of them when there are fewer. When an eighth of the table has enough, only that eighth is looked through,
 * which has an index of its own (0106): to read the lists of words that nearly all texts have takes eight times as long.
 */
export function someOf(
  name: string,
  table: RawBuilder<unknown>,
  { id, condition, most }: Wanted,
): RawBuilder<unknown> {
  // What reads an index has no limit itself, or a common word would be looked for by reading text after text; it is only
  // read as far as the expression behind it wants.
  const [eighth, some, all] = ['eighth', 'some', 'all'].map(each => sql.ref(`${name}_${each}`))
  const count = sql`(select count(*) from ${some})`
  return sql`${eighth} as materialized (
      select ${id} as id from ${table} where ${condition} and uuid_hash(${id}) & 7 = 0
    ), ${some} as materialized (select id from ${eighth} limit ${most}
    ), ${all} as materialized (select ${id} as id from ${table} where ${condition} and ${count} < ${most}
    ), ${sql.ref(name)} as materialized (
      select id, row_number() over () as place from (
        select id from ${some} where ${count} = ${most} union all select id from ${all}
      ) each limit ${most}
    )`
}

/** `id` is the column of the index's eighth, `condition` what the index finds. */
type Wanted = {
  readonly id: RawBuilder<unknown>
  readonly condition: RawBuilder<unknown>
  readonly most: RawBuilder<unknown>
}
