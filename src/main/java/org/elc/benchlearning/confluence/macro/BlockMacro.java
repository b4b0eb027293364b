package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.macro.Macro;

/** All of the app's macros: a block of their own, with nothing written inside. */
interface BlockMacro extends Macro {
  @Override
  default BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  default OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
