/** A paper in the dialect with every construct in it, from which the property tests make faulty ones. */
export const seedPaper = `---
symbol: XB/WG.1/2024/WP.1
title: Draft plan
---

## Mandate {#mandate}

1. The Assembly asked the Group to draft a plan:cite[as3-report]{para="23.a,23.b" annex="D" especially="8,11"}.[^one] {#first}
2. Its *aims*, in **bold**, are below :ref{#questions document="working-paper"}:

   1. to meet at 12:30;
   2. to read AS3:WG papers at https://example.org/a_b(c), and
      1. no more.

Words :ins[put *in*]{by="XAA" at="2024-02-22"} and :del[taken out].

::::box{#questions}
Questions of the Group

- 第一个**问题。**后
- السؤال *الثاني*

:::box
Inner words
:::
::::

> A quotation over
> two lines {#quote}

| Step | States |
|:-----|-------:|
| one  | \uE0001\uE001 [site](https://example.org "Site") |
{#steps}

![A map](img/map.png "Map of *steps*"){#map}

[^one]: Note one, see :ref{from="first" to="mandate"}.

***

::annex[List of questions]{#annex label="A"}

### Group one {restart}

1. First question?\\
   With a second line.

***
`
