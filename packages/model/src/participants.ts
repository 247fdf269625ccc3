/** How many different States, and how many different stakeholders, a series of sessions is searched among. */
export const maximumParticipants = 30
