package org.elc.benchlearning.confluence.ao.packed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.port.JobLog.Remark;

/** What a run of a job has to say, a line each: what about, the text's key, the arguments. */
public final class RemarksCodec {
  /** Of all remarks of a run; those behind are left out. */
  private static final int LONGEST = 4000;

  /** Of an argument, which may be all the words of a failure; the rest is cut off. */
  private static final int LONGEST_ARGUMENT = 1000;

  private static final String NUMBER = "n";
  private static final String WORDS = "t";

  private RemarksCodec() {}

  public static String write(List<Remark> remarks) {
    StringBuilder out = new StringBuilder();
    for (Remark remark : remarks) {
      String line = line(remark);
      if (out.length() + line.length() > LONGEST) {
        break;
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }

  public static List<Remark> read(String payload) {
    return payload.lines().map(Fields::split).map(RemarksCodec::remark).toList();
  }

  private static String line(Remark remark) {
    List<String> fields = new ArrayList<>(List.of(remark.about(), remark.text()));
    remark.arguments().forEach(argument -> fields.add(argument(argument)));
    return Fields.join(fields);
  }

  private static String argument(Object argument) {
    String text = argument.toString();
    return argument instanceof BigDecimal
        ? NUMBER + text
        : WORDS + text.substring(0, Math.min(LONGEST_ARGUMENT, text.length()));
  }

  private static Remark remark(List<String> fields) {
    List<Object> arguments = new ArrayList<>();
    for (String field : fields.subList(2, fields.size())) {
      String text = field.substring(1);
      arguments.add(
          Optional.<Object>of(text)
              .filter(t -> field.startsWith(WORDS))
              .orElseGet(() -> new BigDecimal(text)));
    }
    return new Remark(fields.get(0), fields.get(1), arguments);
  }
}
