package org.elc.benchlearning.core.membership;

/** What a certificate attests. The first two are certificates, the third is a recognition. */
public enum CertificateLevel {
  ASSURANCE,
  EXCELLENCE,
  STAIRWAY
}
