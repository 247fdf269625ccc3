import { expect, test } from 'vitest'
import { treeJson } from '../src/tree-json.js'

test('tells places from the folder of the dossier, and leaves every other text alone', () => {
  const tree = { place: { file: '/home/anyone/lakes/points.yaml' }, value: '/home/anyone/lakes/points.yaml' }
  expect(JSON.parse(treeJson(tree, '/home/anyone/lakes'))).toEqual({
    place: { file: 'points.yaml' },
    value: '/home/anyone/lakes/points.yaml',
  })
})
