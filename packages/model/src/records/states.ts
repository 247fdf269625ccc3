import { z } from 'zod'
import { absent, date, entry, id, reference, text } from '../gate/fields.js'

/** Code of a State: ISO 3166-1 alpha-3, or a code of the users’ range that begins with X for a delegation that the dossier invents. */
export const stateCode = (description: string) =>
  z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .describe(description)

const tradeProfile = z.enum(['importer', 'exporter', 'both', 'none'])

/** `states.yaml`: States and their status towards the treaty at a date. */
export const statesFile = entry('statesFile', {
  asOf: date('the date of the status'),
  caution: text('how the list was compiled and how far it may be relied on'),
  parties: z.int().min(0).describe('how many States were parties at that date'),
  regions: z
    .array(entry('region', { id: id('id'), name: text('name of the region') }))
    .min(1)
    .describe('regions of the body'),
  states: z
    .array(
      entry('stateStatus', {
        id: stateCode('code'),
        region: reference('region', 'region'),
        status: z.enum(['party', 'signatory', 'other']).describe('status towards the treaty'),
        profile: tradeProfile.optional().transform(absent).describe('trade profile, where it matters'),
      }),
    )
    .describe('States'),
})

/** `delegations.yaml`: who spoke or wrote. */
export const delegationsFile = entry('delegationsFile', {
  delegations: z
    .array(
      entry('delegation', {
        id: id('code: three letters for a State, any id for others'),
        type: z.enum(['state', 'organization', 'civil-society', 'industry', 'group']).describe('what it is'),
        name: text('name in a sentence; the catalogues of the dossier have its forms'),
        region: reference('region', 'region').optional().transform(absent),
        profile: tradeProfile.optional().transform(absent).describe('trade profile'),
        members: z
          .array(reference('delegation', 'member'))
          .default([])
          .describe('delegations for which a group speaks'),
        datedMembers: z
          .array(
            entry('membership', {
              delegation: reference('delegation', 'member'),
              from: date('first day as a member').optional().transform(absent),
              until: date('last day as a member').optional().transform(absent),
            }),
          )
          .default([])
          .describe('members for a part of the time only, which `members` does not have'),
        status: z
          .enum(['party', 'signatory', 'observer'])
          .optional()
          .transform(absent)
          .describe('status towards the treaty'),
      }),
    )
    .min(1)
    .describe('delegations'),
})
