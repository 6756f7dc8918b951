import { Radios, TextInput } from '#ui/index.ts'
import { words } from '../../words.ts'
import type { WalkInModel } from './walk-in.view.ts'

/** How the dossier came and how its result is received. */
export function DeliveryPart({ model }: { model: WalkInModel }) {
  const { typed, errors, chosen, language } = model
  const all = words(language)
  const text = all.counter.walkIn
  const ways = chosen?.ways ?? (['counter'] as const)
  return (
    <div class="mc-counter__row">
      <Radios
        name="channel"
        label={text.channel}
        value={String(typed.channel)}
        items={[
          { value: '1', text: text.channels[1] },
          { value: '3', text: text.channels[3] },
        ]}
      />
      <Radios
        name="result_way"
        label={text.resultWay}
        value={ways.includes(typed.resultWay) ? typed.resultWay : ways[0]}
        items={ways.map(way => ({
          value: way,
          text: all.resultWays[way],
          ...(way === 'post'
            ? {
                reveals: (
                  <TextInput
                    name="result_address"
                    label={text.resultAddress}
                    hint={text.resultAddressHint}
                    value={typed.lines.result_address}
                    error={errors['result_address']}
                    autoComplete="off"
                  />
                ),
              }
            : {}),
        }))}
      />
    </div>
  )
}
