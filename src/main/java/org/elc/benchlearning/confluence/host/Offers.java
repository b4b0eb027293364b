package org.elc.benchlearning.confluence.host;

import java.util.Optional;

/**
 * Services that the wiki may offer or not. They are asked for by the name of their type each time
 * they are needed: a wiki that lacks the type itself then only lacks the service, and what stands
 * behind a name comes and goes with the wiki's own bundles. The type is named in no signature of a
 * bean; a class of its own works with it (decision 0100).
 */
@FunctionalInterface
public interface Offers {
  /** The service that is registered under that type, if there is one now. */
  Optional<Object> service(String type);
}
