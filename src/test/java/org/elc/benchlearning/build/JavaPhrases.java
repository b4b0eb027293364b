package org.elc.benchlearning.build;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds text constants in Java that look like something said to a reader: a phrase of two words, or
 * markup. What developers and administrators read in a log or a stack trace is not meant.
 */
final class JavaPhrases extends TreePathScanner<Void, Void> {

  private static final Pattern PHRASE = Pattern.compile("\\p{L}{2,} \\p{Ll}{2,}");
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>?");

  /** Calls whose texts go to a log, a developer, a machine. */
  private static final Set<String> UNHEARD =
      Set.of(
          "debug",
          "error",
          "info",
          "trace",
          "warn",
          "requireNonNull",
          "compile",
          "orElseThrow",
          "super",
          "this",
          "where",
          "order",
          "select");

  private final String file;
  private final List<String> found = new ArrayList<>();

  private JavaPhrases(String file) {
    this.file = file;
  }

  static List<String> in(List<Path> files) {
    List<String> found = new ArrayList<>();
    for (Path path : files) {
      found.addAll(scan(path.getFileName().toString(), ProjectFiles.text(path)));
    }
    return found;
  }

  static List<String> inText(String source) {
    return scan("Text.java", source);
  }

  private static List<String> scan(String name, String source) {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("text:///" + name), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of(), null, List.of(file));
    JavaPhrases phrases = new JavaPhrases(name);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        phrases.scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases.found;
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void nothing) {
    if (literal.getValue() instanceof String text
        && (PHRASE.matcher(text).find() || MARKUP.matcher(text).find())) {
      found.add(file + ": " + text);
    }
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree thrown, Void nothing) {
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    return made.getIdentifier().toString().endsWith("Exception")
        ? null
        : super.visitNewClass(made, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    String called = call.getMethodSelect().toString();
    return UNHEARD.contains(called.substring(called.lastIndexOf('.') + 1))
        ? null
        : super.visitMethodInvocation(call, nothing);
  }
}
