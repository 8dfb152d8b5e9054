"""What people take away of the follow-up of motions: workbooks, the appendix to a budget, a brief for a debate."""
