/**
 * Words that are names of pupils too, and in a plan mean something else as a rule. One that stands beside the rest
 * of the name is found all the same.
 */
export const ordinaryWords: ReadonlySet<string> = new Set([
  ..."april august autumn summer may june march january friday".split(" "),
  ..."bank book bell bird bond brook church close cross day dean english field forest french ford".split(" "),
  ..."gardens grace grant green hall heath hill hope house joy king lane law lead long major marsh".split(
    " ",
  ),
  ..."may mark north park price prior page place reading rose short south star stone street view".split(" "),
  ..."west will wood young scott best bright brown black white gray grey case chance child children".split(
    " ",
  ),
  ..."pupil pupils student premium virtual school head council county lancashire wirral london".split(" "),
  ..."faith angel art ash basil berry bishop drew frank gene guy harmony iris ivy jack jet lily".split(" "),
  ..."melody miles pat ray rich rob robin ruby sky stance trinity victor viola wade ward".split(" "),
]);
