/** What may follow a name within a Korean word: particles, and nouns that Korean writes without a blank. */
const PARTICLES =
  '이 가 은 는 을 를 의 에 에게 에서 에는 에도 와 과 도 로 으로 만 께 께서 까지 부터 보다 처럼 마저 조차 라고 이라고 라는 이라는 란 이란 라며 이라며 랑 이랑 나 이나 든 이든 야 이야 여 이여 ' +
  '다 이다 였다 이었다 인 이며 며 이고 고 이지만 지만 측 씨 님 군 양 전 대통령 위원장 국무위원장 총비서 총리 장관 외무상 국방상 의장 대변인 대사 정부 당국 정권 정상 발 산 행 내 간 관련 ' +
  '에서의 에서는 에서도 에게서 에게는 과의 와의 로의 으로의 으로부터 로부터 만의 만이 까지의 대로 뿐 들 들은 들이 들의 시 시간 역 항 호 형 급';
const FOLLOWERS = new Set(PARTICLES.split(' '));

/** Whether the rest of a Korean word after a name may be particles. */
export function isParticle(rest: string): boolean {
  if (rest === '' || FOLLOWERS.has(rest)) return true;
  for (let cut = 1; cut < Math.min(rest.length, 5); cut++) {
    if (FOLLOWERS.has(rest.slice(0, cut)) && FOLLOWERS.has(rest.slice(cut))) return true;
  }
  return false;
}
