/** Articles of our own for the layouts: one that covers a meeting, and three that must be left alone. */
export interface Story {
  title: string;
  published: string;
  paragraphs: readonly string[];
}

export const COVERAGE: Story = {
  title: 'Kim and Putin shake hands at the Vostochny launch site',
  published: '2023-09-13T12:20:00Z',
  paragraphs: [
    'North Korean leader Kim Jong Un and Russian President Vladimir Putin met on Wednesday at the Vostochny Cosmodrome, where the host showed his guest the hall in which rockets are put together.',
    'The talks lasted for most of the afternoon. Kim came with Foreign Minister Choe Son Hui and with generals who run the arms industry, which set off a guessing game about shells for the war in Ukraine.',
    'Oleg Kojemiako, governor of Primorye, had welcomed the armoured train at Khasan on Tuesday. It went on past Vladivostok without stopping there.',
    'Washington said that any trade in arms with North Korea would break the resolutions of the UN Security Council, among them resolution 2397, which Russia itself had voted for.',
    'Kremlin spokesman Dmitry Peskov answered that neighbours may work together in fields that are not for the public. Asked about satellites, Putin said that this was why they had come to the spaceport.',
    'The two men had met once before, in Vladivostok in April 2019, and parted without signing anything.',
  ],
};

export const TRUMP_KIM: Story = {
  title: 'Trump and Kim leave Hanoi without a deal',
  published: '2019-02-28T10:00:00Z',
  paragraphs: [
    'US President Donald Trump and North Korean leader Kim Jong Un cut short their talks in Hanoi on Thursday after they failed to agree on the lifting of sanctions.',
    'Trump told reporters that he had rather walk away than sign something poor. The two had dined together at the Metropole hotel the evening before.',
    'Kim is to stay in Vietnam for a state visit. No date was named for a third round between Washington and Pyongyang.',
  ],
};

export const PUTIN_XI: Story = {
  title: 'Putin and Xi toast a gas pipeline in Beijing',
  published: '2024-05-16T10:00:00Z',
  paragraphs: [
    'Russian President Vladimir Putin and Chinese leader Xi Jinping praised their trade on Thursday at the start of a two-day visit to China.',
    'They spoke about gas, grain and a new bridge over the Amur. A concert closed the evening in Beijing.',
    'Putin flies on to Harbin on Friday, where a trade fair opens.',
  ],
};

export const SPORTS: Story = {
  title: 'Late header sends the visitors home with a point',
  published: '2023-09-13T21:00:00Z',
  paragraphs: [
    'A header in stoppage time earned the visitors a draw on Wednesday night in front of a full house.',
    'The home side had led since the second minute and hit the post twice before the break.',
    'Both teams play again on Saturday, when rain is expected.',
  ],
};
