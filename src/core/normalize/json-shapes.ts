/** The members that an object has so far; lines of a list have theirs in common. */
export interface Shape<Member> {
  names: readonly string[]
  /** The member that came next when it was last seen, and what the object is with it. */
  member: Member | null
  next: Shape<Member> | null
  others: Map<Member, Shape<Member>>
}

export const shapeOf = <Member>(names: readonly string[]): Shape<Member> => ({
  names,
  member: null,
  next: null,
  others: new Map(),
})

/** What an object is with one member more: one array of names for all that have the same, in their order. */
export const grown = <Member extends { name: string }>(shape: Shape<Member>, member: Member): Shape<Member> => {
  if (shape.member === member) return shape.next as Shape<Member>
  const next = shape.others.get(member) ?? shapeOf([...shape.names, member.name])
  shape.others.set(member, next)
  shape.member = member
  shape.next = next
  return next
}
